package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.MailOutcome.Verdict;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends by SMTP, in no more than the time a mail may take. */
class SmtpTransport implements MailTransport {

  private final JavaMailSender smtp;
  private final Duration longest;
  private final BoundedSockets sockets = new BoundedSockets();

  /**
   * @param longest how long one mail may take, whatever the server does
   */
  SmtpTransport(JavaMailSender smtp, Duration longest) {
    this.smtp = smtp;
    this.longest = longest;
    Properties session = session().getProperties();
    for (String protocol : List.of("mail.smtp.", "mail.smtps.")) {
      session.put(protocol + "socketFactory", sockets);
      // Else it would open connections of its own where ours are refused.
      session.put(protocol + "socketFactory.fallback", "false");
    }
  }

  private Session session() {
    return smtp.createMimeMessage().getSession();
  }

  @Override
  public String server() {
    return smtp instanceof JavaMailSenderImpl server
        ? server.getHost() + ":" + server.getPort()
        : smtp.toString();
  }

  @Override
  public MailOutcome send(OutgoingMail mail) {
    MimeLetter message;
    try {
      message = new MimeLetter(session(), mail);
    } catch (AddressException e) {
      return new MailOutcome(Verdict.UNSENDABLE, "Not an e-mail address: " + mail.to());
    } catch (MessagingException | IOException | RuntimeException e) {
      return new MailOutcome(Verdict.UNSENDABLE, e.toString());
    }
    return sockets
        .within(longest, () -> talk(message))
        .orElseGet(() -> brokenOff(message, "The mail server took longer than " + longest));
  }

  private MailOutcome talk(MimeLetter message) {
    try {
      smtp.send(message);
      return MailOutcome.taken();
    } catch (MailException e) {
      return failedOnlyToSayGoodbye(e, message)
          ? MailOutcome.taken()
          : SmtpAnswer.of(e).outcome(message.isWrittenOut());
    } catch (RuntimeException e) {
      return brokenOff(message, e.toString());
    }
  }

  private static MailOutcome brokenOff(MimeLetter message, String why) {
    return new MailOutcome(message.isWrittenOut() ? Verdict.IN_DOUBT : Verdict.NO_SERVICE, why);
  }

  /** A failure that belongs to no message came after the mail server had taken it. */
  private static boolean failedOnlyToSayGoodbye(MailException failure, MimeLetter message) {
    return message.isWrittenOut()
        && failure instanceof MailSendException sending
        && sending.getFailedMessages().isEmpty();
  }
}
