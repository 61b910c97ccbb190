package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.MailOutcome.Verdict;
import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a mail server said, as RFC 5321, section 4.2.1, means it: only what it says to the reader's
 * address or to the mail itself can be about them. All else is about us or the server, and would be
 * said to every letter.
 *
 * @param code of the reply; {@link #NONE} if there was none
 * @param aboutTheMail whether it answered to the reader's address or to the mail
 * @param words the whole failure, for a person to judge
 */
record SmtpAnswer(int code, boolean aboutTheMail, String words) {

  private static final int NONE = -1;

  /** The server is about to hang up; it wants a login; it has lost the thread. */
  private static final Set<Integer> TO_EVERYBODY = Set.of(421, 503, 530, 534, 535, 538);

  static SmtpAnswer of(MailException failure) {
    Throwable cause = causeOf(failure);
    for (Throwable e = cause; e instanceof MessagingException m; e = m.getNextException()) {
      // The chain of one reader's failures ends with what the server said to the address.
      if (e instanceof SMTPAddressFailedException reader) {
        return new SmtpAnswer(reader.getReturnCode(), true, cause.toString());
      }
      if (e instanceof SMTPSendFailedException sending && sending.getReturnCode() >= 400) {
        return new SmtpAnswer(sending.getReturnCode(), isAboutTheMail(sending), cause.toString());
      }
    }
    return new SmtpAnswer(NONE, false, cause.toString());
  }

  private static boolean isAboutTheMail(SMTPSendFailedException failure) {
    String command = String.valueOf(failure.getCommand());
    return !command.startsWith("MAIL") && !command.startsWith("EHLO");
  }

  private static Throwable causeOf(MailException failure) {
    if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
      return sending.getMessageExceptions()[0];
    }
    return failure;
  }

  /**
   * @param writtenOut whether the whole mail had been handed over
   */
  MailOutcome outcome(boolean writtenOut) {
    return new MailOutcome(verdict(writtenOut), words);
  }

  private Verdict verdict(boolean writtenOut) {
    if (code == NONE) {
      return writtenOut ? Verdict.IN_DOUBT : Verdict.NO_SERVICE;
    }
    if (!aboutTheMail || TO_EVERYBODY.contains(code)) {
      return Verdict.NO_SERVICE;
    }
    return code >= 500 ? Verdict.REFUSED : Verdict.NOT_NOW;
  }
}
