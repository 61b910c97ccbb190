package io.cobranza.ledger.bankstatements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cobranza.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a file is not taken, as somebody reads it. */
final class Refusals {

  private Refusals() {}

  static String of(String file) {
    return of(file.getBytes(StandardCharsets.UTF_8));
  }

  /** The key of the reason, of which both languages have a sentence. */
  static String of(byte[] file) {
    Refused refused = catchThrowableOfType(Refused.class, () -> StatementReader.read(file));
    assertThat(refused).as("nothing is refused").isNotNull();
    assertThat(refused.field()).isEqualTo("file");
    String room = refused.messageKey().startsWith("field.") ? "shared" : "ledger.bankstatements";
    for (Locale language : new Locale[] {Locale.ROOT, Locale.forLanguageTag("es")}) {
      assertThat(
              ResourceBundle.getBundle("messages." + room, language)
                  .containsKey(refused.messageKey()))
          .isTrue();
    }
    return refused.messageKey();
  }
}
