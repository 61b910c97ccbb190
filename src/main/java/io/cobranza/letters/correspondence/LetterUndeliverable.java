package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;

/**
 * A letter did not arrive by itself and never will: it was refused for good, every attempt failed,
 * or nobody knows whether it left. Published in the transaction that records it, so a listener's
 * task is made with the record or not at all. {@link Letters#sendAgain} is the way out.
 *
 * @param letterId the letter, for {@link Letters#sendAgain}
 * @param caseId its case
 * @param reason what the mail server or the relay said, in English, for a person to judge
 */
public record LetterUndeliverable(LetterId letterId, CaseId caseId, String reason) {}
