package io.cobranza.platform.database;

/** The application must not start on the database it was pointed to, or was pointed to none. */
class DatabaseAddressException extends RuntimeException {

  private final String action;

  /**
   * @param problem what is wrong, in one sentence
   * @param action what the reader can do, in one sentence
   */
  DatabaseAddressException(String problem, String action) {
    super(problem);
    this.action = action;
  }

  String action() {
    return action;
  }
}
