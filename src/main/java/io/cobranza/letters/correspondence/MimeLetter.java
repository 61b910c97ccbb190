package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * The mail of a letter: plain text and HTML, either of which a mailbox may show, and the PDF. It
 * knows whether it was written out to its end, because only until then is it certain that it has
 * not been delivered.
 */
class MimeLetter extends MimeMessage {

  private final String messageId;
  private volatile boolean writtenOut;

  /**
   * @throws MessagingException if no mail can be made of it, and so do the others: whatever is
   *     wrong with it shows here, not when a mail server listens
   */
  MimeLetter(Session session, OutgoingMail mail) throws MessagingException, IOException {
    super(session);
    messageId = "<" + mail.messageId() + ">";
    MimeMessageHelper parts =
        new MimeMessageHelper(
            this, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
    setSender(parts, mail);
    parts.setTo(new InternetAddress(mail.to(), true));
    parts.setSubject(mail.letter().subject());
    parts.setText(mail.letter().text(), mail.letter().html());
    attach(parts, new Attachment(mail.letter().fileName(), "application/pdf", mail.letter().pdf()));
    for (Attachment attachment : mail.attachments()) {
      attach(parts, attachment);
    }
    parts.setSentDate(Date.from(mail.writtenAt()));
    // Out-of-office replies to a reminder would only bury the answers that matter.
    setHeader("Auto-Submitted", "auto-generated");
    saveChanges();
    super.writeTo(OutputStream.nullOutputStream(), null);
  }

  private static void setSender(MimeMessageHelper parts, OutgoingMail mail)
      throws MessagingException {
    try {
      parts.setFrom(mail.sender().email(), mail.sender().name());
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("UTF-8 is missing", e);
    }
  }

  private static void attach(MimeMessageHelper parts, Attachment attachment)
      throws MessagingException {
    parts.addAttachment(
        attachment.fileName(),
        new ByteArrayResource(attachment.content()),
        attachment.contentType());
  }

  /** Called at every change, also by the SMTP library when it re-encodes the parts. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoredHeaders)
      throws IOException, MessagingException {
    super.writeTo(out, ignoredHeaders);
    writtenOut = true;
  }

  boolean isWrittenOut() {
    return writtenOut;
  }
}
