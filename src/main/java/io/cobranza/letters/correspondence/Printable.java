package io.cobranza.letters.correspondence;

/** Words from elsewhere as a letter can print them. */
final class Printable {

  private Printable() {}

  /** One line: a line break in a name would reach into the mail's headers. Blank becomes null. */
  static String line(String text) {
    return text == null || text.isBlank() ? null : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Control characters have no form in HTML or PDF; line feeds have. Blank becomes null. */
  static String lines(String text) {
    return text == null || text.isBlank()
        ? null
        : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
  }
}
