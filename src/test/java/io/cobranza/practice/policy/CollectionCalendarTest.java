package io.cobranza.practice.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.policy.CollectionCalendar.StepTerms;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class CollectionCalendarTest {

  private static Map<CollectionStep, StepTerms> everyStep() {
    return Arrays.stream(CollectionStep.values())
        .collect(Collectors.toMap(Function.identity(), step -> new StepTerms(45, 10, 12)));
  }

  @Test
  void itAnswersForEachStepWhatItsRowSays() {
    CollectionCalendar calendar = new CollectionCalendar(everyStep());
    assertThat(calendar.dayOf(CollectionStep.FORMAL_NOTICE)).isEqualTo(45);
    assertThat(calendar.leastDaysSinceLetter(CollectionStep.FORMAL_NOTICE)).isEqualTo(10);
    assertThat(calendar.daysToAct(CollectionStep.FORMAL_NOTICE)).isEqualTo(12);
  }

  @Test
  void aCalendarThatForgetsAStepIsRefused() {
    Map<CollectionStep, StepTerms> steps = new HashMap<>(everyStep());
    steps.remove(CollectionStep.CALL);
    assertThatThrownBy(() -> new CollectionCalendar(steps)).hasMessageContaining("CALL");
  }
}
