package io.cobranza.practice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionCalendar.StepTerms;
import io.cobranza.practice.policy.CollectionStep;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class CalendarColumnTest {

  private final CalendarColumn column = new CalendarColumn();

  @Test
  void whatIsKeptIsReadAgain() {
    CollectionCalendar calendar =
        new CollectionCalendar(
            Arrays.stream(CollectionStep.values())
                .collect(
                    Collectors.toMap(
                        Function.identity(),
                        step -> new StepTerms(step.ordinal() - 5, step.ordinal(), 7))));
    String kept = column.convertToDatabaseColumn(calendar);
    assertThat(kept).startsWith("COURTESY_CALL -5 0 7; FIRST_REMINDER -4 1 7; ");
    assertThat(column.convertToEntityAttribute(kept)).isEqualTo(calendar);
  }

  @Test
  void aCaseThatHasNotLookedItUpHasNone() {
    assertThat(column.convertToDatabaseColumn(null)).isNull();
    assertThat(column.convertToEntityAttribute(null)).isNull();
  }
}
