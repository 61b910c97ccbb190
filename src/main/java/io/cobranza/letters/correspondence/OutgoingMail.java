package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import io.cobranza.shared.CompanyProperties;
import java.time.Instant;
import java.util.List;

/**
 * All that goes to the mail server.
 *
 * @param messageId without angle brackets; the same at every attempt, so that a mailbox that gets a
 *     letter twice can tell
 * @param sender the company
 * @param writtenAt the mail's date
 */
record OutgoingMail(
    String messageId,
    CompanyProperties sender,
    String to,
    Instant writtenAt,
    WrittenLetter letter,
    List<Attachment> attachments) {

  static String messageId(LetterOrder order, CompanyProperties sender) {
    String domain = sender.email().substring(sender.email().indexOf('@') + 1);
    return "%s.%s.%s@%s".formatted(order.about(), order.kind().key(), order.occurrence(), domain);
  }
}
