package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class AnswersOfFeelTest {

  private final AnswersOfFeel<Object> answers = new AnswersOfFeel<>();
  private int asked;

  @Test
  void whatWasAskedBeforeIsNotAskedAgain() {
    Object first = answer("days > 30", Map.of("days", 31), true);

    assertThat(answer("days > 30", Map.of("days", 31), false)).isEqualTo(first).isEqualTo(true);
    assertThat(asked).isOne();
  }

  @Test
  void anotherTextIsAnotherQuestion() {
    answer("days > 30", Map.of("days", 31), true);

    assertThat(answer("days > 60", Map.of("days", 31), false)).isEqualTo(false);
  }

  @Test
  void anotherValueOfANamedFactIsAnotherQuestion() {
    answer("days > 30", Map.of("days", 31), true);

    assertThat(answer("days > 30", Map.of("days", 30), false)).isEqualTo(false);
    assertThat(answer("days > 30", Map.of("days", new BigDecimal("30")), "x")).isEqualTo("x");
    assertThat(answer("days > 30", Map.of("days", "31"), "y")).isEqualTo("y");
  }

  @Test
  void aNameWithoutAValueIsNotAnUnknownName() {
    Map<String, Object> withoutAValue = new HashMap<>();
    withoutAValue.put("days", null);
    answer("days = null", withoutAValue, true);

    assertThat(answer("days = null", Map.of(), "unknown")).isEqualTo("unknown");
  }

  @Test
  void whatIsNotNamedIsNotAskedFor() {
    answer("days > 30 and \"amount\" = segment", Map.of("days", 31, "amount", 1), true);

    assertThat(answer("days > 30 and \"amount\" = segment", Map.of("days", 31, "amount", 2), false))
        .isEqualTo(true);
  }

  @Test
  void noValueIsAnAnswerToo() {
    answer("note", Map.of("note", "x"), null);

    assertThat(answer("note", Map.of("note", "x"), "y")).isNull();
  }

  @Test
  void whatCanChangeIsAskedEachTime() {
    List<String> parts = new ArrayList<>(List.of("1"));
    answer("list contains(parts, \"2\")", Map.of("parts", parts), false);
    parts.add("2");

    assertThat(answer("list contains(parts, \"2\")", Map.of("parts", parts), true)).isEqualTo(true);
    answer("parts", Map.of("parts", "x"), parts);
    assertThat(answer("parts", Map.of("parts", "x"), "again")).isEqualTo("again");
  }

  @Test
  void aFailureIsNoAnswer() {
    assertThatThrownBy(
            () ->
                answers.to(
                    "days",
                    names -> Map.of(),
                    () -> {
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");

    assertThat(answer("days", Map.of(), 3)).isEqualTo(3);
  }

  private Object answer(String text, Map<String, Object> facts, Object given) {
    return answers.to(
        text,
        names -> {
          Map<String, Object> named = new HashMap<>(facts);
          named.keySet().retainAll(names);
          return named;
        },
        () -> {
          asked++;
          return given;
        });
  }
}
