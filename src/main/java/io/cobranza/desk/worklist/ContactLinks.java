package io.cobranza.desk.worklist;

import java.util.regex.Pattern;

/** Whom to reach, as a form's text shows it: one click calls or writes. */
final class ContactLinks {

  private static final Pattern NOT_DIALLED = Pattern.compile("[^+0-9]");
  private static final Pattern PLAIN_ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+");
  private static final Pattern MARKUP = Pattern.compile("[\\[\\]()<>*_`\\\\]");

  private ContactLinks() {}

  static String phone(String phone, Wording wording) {
    String dialled = phone == null ? "" : NOT_DIALLED.matcher(phone).replaceAll("");
    return dialled.isEmpty()
        ? wording.text(phone)
        : "[%s](tel:%s)".formatted(MARKUP.matcher(phone).replaceAll(" ").strip(), dialled);
  }

  static String email(String email, Wording wording) {
    return email != null && PLAIN_ADDRESS.matcher(email).matches()
        ? "[%s](mailto:%s)".formatted(email.replace("_", "\\_"), email)
        : wording.text(email);
  }
}
