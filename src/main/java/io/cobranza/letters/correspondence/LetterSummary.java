package io.cobranza.letters.correspondence;

import java.time.Instant;

/**
 * One letter of a case, for those who need to see what was written.
 *
 * @param id the letter's own number
 * @param kind which letter
 * @param occurrence which of its kind within the case
 * @param plannedAt when it was decided on
 * @param sentAt when the mail server took it; null unless {@link LetterState#SENT}
 * @param recipient e-mail address of the last attempt; null before the first
 * @param state where it stands
 * @param subject of the last attempt, in the recipient's language; null before the first
 */
public record LetterSummary(
    LetterId id,
    LetterKind kind,
    String occurrence,
    Instant plannedAt,
    Instant sentAt,
    String recipient,
    LetterState state,
    String subject) {}
