package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import java.util.List;

/**
 * A message written and printed, and not yet sent.
 *
 * @param told the letters it tells, the one that gives it its tone first
 * @param to the reader's address; blank makes it undeliverable
 */
record Draft(
    List<ClaimedLetter> told, String to, WrittenLetter letter, List<Attachment> attachments) {}
