package io.cobranza.letters.correspondence;

/** Where mails leave the house. */
interface MailTransport {

  /** Sends it and says what became of it; never throws for what the mail server does. */
  MailOutcome send(OutgoingMail mail);

  /** Which server it is, so that trouble with one is not held against another. */
  default String server() {
    return "";
  }
}
