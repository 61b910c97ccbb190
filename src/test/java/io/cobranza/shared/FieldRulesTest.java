package io.cobranza.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class FieldRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F\t1",
        "F\n1",
        "F\r1",
        "F\u00001",
        "F\u001b[31m1",
        "F\u007f1",
        "F\u00851",
        "F\u20281",
        "F\u202e1",
        "F\u20661"
      })
  void aNumberHoldsNothingThatCannotBeRead(String text) {
    assertThatThrownBy(() -> FieldRules.text("number", text, FieldRules.IDENTIFIER))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aNameOfSeveralLinesBecomesOne() {
    assertThat(FieldRules.text("name", "Acme\r\n\tLtd", FieldRules.NAME)).isEqualTo("Acme Ltd");
    for (String name : new String[] {"a\u0000b", "a\u001bb", "a\u202eb", "a\u2028b"}) {
      assertThatThrownBy(() -> FieldRules.text("name", name, FieldRules.NAME))
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void aTextHasLinesAndNothingElseThatCannotBeRead() {
    assertThat(FieldRules.text("note", "One\r\n\ttwo", FieldRules.TEXT)).isEqualTo("One\r\n\ttwo");
    for (String text : new String[] {"a\u0000b", "a\u001bb", "a\u202eb"}) {
      assertThatThrownBy(() -> FieldRules.text("note", text, FieldRules.TEXT))
          .isInstanceOf(Refused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pérez & Hijos, S.A.", "株式会社サンプル", "شركة النور", "می‌خواهم", "Ñandú 🙂"})
  void everyLanguageIsReadable(String name) {
    assertThat(FieldRules.text("name", name, FieldRules.NAME)).isEqualTo(name);
  }
}
