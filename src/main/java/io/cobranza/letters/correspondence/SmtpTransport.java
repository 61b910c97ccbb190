package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.MailOutcome.Verdict;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends by SMTP and reads the server's answer as RFC 5321, section 4.2.1, means it. */
class SmtpTransport implements MailTransport {

  private static final int NO_CODE = -1;

  private final JavaMailSender smtp;

  SmtpTransport(JavaMailSender smtp) {
    this.smtp = smtp;
  }

  @Override
  public MailOutcome send(OutgoingMail mail) {
    MimeLetter message;
    try {
      message = new MimeLetter(smtp.createMimeMessage().getSession(), mail);
    } catch (AddressException e) {
      return new MailOutcome(Verdict.REFUSED, "Not an e-mail address: " + mail.to());
    } catch (MessagingException e) {
      return new MailOutcome(Verdict.REFUSED, e.toString());
    }
    try {
      smtp.send(message);
      return MailOutcome.taken();
    } catch (MailException e) {
      return outcome(e, message);
    }
  }

  private static MailOutcome outcome(MailException failure, MimeLetter message) {
    if (failedOnlyToSayGoodbye(failure, message)) {
      return MailOutcome.taken();
    }
    Throwable cause = causeOf(failure);
    int code = replyCode(cause);
    return new MailOutcome(verdict(code, message.isWrittenOut()), cause.toString());
  }

  private static Verdict verdict(int code, boolean writtenOut) {
    if (code >= 500) {
      return Verdict.REFUSED;
    }
    if (code >= 400) {
      return Verdict.NOT_NOW;
    }
    return writtenOut ? Verdict.IN_DOUBT : Verdict.UNREACHABLE;
  }

  /** A failure that belongs to no message came after the mail server had taken it. */
  private static boolean failedOnlyToSayGoodbye(MailException failure, MimeLetter message) {
    return message.isWrittenOut()
        && failure instanceof MailSendException sending
        && sending.getFailedMessages().isEmpty();
  }

  private static Throwable causeOf(MailException failure) {
    if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
      return sending.getMessageExceptions()[0];
    }
    return failure;
  }

  /** The server's answer stands somewhere along the chain, depending on the command it refused. */
  private static int replyCode(Throwable failure) {
    for (Throwable e = failure; e instanceof MessagingException m; e = m.getNextException()) {
      int code = ownReplyCode(e);
      if (code >= 400) {
        return code;
      }
    }
    return NO_CODE;
  }

  private static int ownReplyCode(Throwable failure) {
    if (failure instanceof SMTPAddressFailedException recipient) {
      return recipient.getReturnCode();
    }
    if (failure instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    if (failure instanceof SMTPSendFailedException sending) {
      return sending.getReturnCode();
    }
    return NO_CODE;
  }
}
