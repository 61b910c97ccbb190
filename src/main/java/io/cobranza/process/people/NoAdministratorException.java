package io.cobranza.process.people;

/** Nobody administers this installation; the message says what to do about it. */
class NoAdministratorException extends RuntimeException {

  NoAdministratorException() {
    super(
        "There is no administrator yet: set COBRANZA_ADMIN_PASSWORD for this start, and log in as "
            + FirstAdministrator.NAME
            + " with it.");
  }
}
