package io.cobranza.letters.correspondence;

/** Letters would be promised and never leave; better to say so at the start. */
class NoMailServerException extends RuntimeException {

  NoMailServerException() {
    super(
        "No mail server for letters: set SPRING_MAIL_HOST (and SPRING_MAIL_PORT, "
            + "SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD), or COBRANZA_LETTERS_CATCHER=true to keep"
            + " letters in the database instead of sending them.");
  }
}
