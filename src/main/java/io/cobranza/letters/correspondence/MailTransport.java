package io.cobranza.letters.correspondence;

/** Where mails leave the house. */
interface MailTransport {

  /** Sends it and says what became of it; never throws for what the mail server does. */
  MailOutcome send(OutgoingMail mail);
}
