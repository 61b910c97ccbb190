package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import java.util.List;

/**
 * A message in words, as it would leave now.
 *
 * @param told the letters it tells, the one that gives it its tone first
 * @param to the reader's address; blank makes it undeliverable
 */
record Preview(
    List<ClaimedLetter> told, String to, LetterText letter, List<Attachment> attachments) {

  Draft printed(WrittenLetter printed) {
    return new Draft(told, to, printed, attachments);
  }
}
