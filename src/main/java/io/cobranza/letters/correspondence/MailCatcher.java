package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.MailOutcome.Verdict;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;

/** Keeps mails instead of sending them, so that a newcomer can try everything and reach nobody. */
class MailCatcher implements MailTransport {

  private final CaughtMailRepository caught;

  MailCatcher(CaughtMailRepository caught) {
    this.caught = caught;
  }

  @Override
  public MailOutcome send(OutgoingMail mail) {
    ByteArrayOutputStream source = new ByteArrayOutputStream();
    try {
      new MimeLetter(Session.getInstance(new Properties()), mail).writeTo(source);
    } catch (MessagingException | IOException | RuntimeException e) {
      return new MailOutcome(Verdict.UNSENDABLE, e.toString());
    }
    caught.save(new CaughtMail(mail, source.toByteArray()));
    return MailOutcome.taken();
  }
}
