package io.cobranza.practice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.ReachedStep;
import io.cobranza.practice.policy.CollectionStep;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ledger keeps a word of the practice, which it does not know. */
@Tag("unit")
class ReachedStepTest {

  @Test
  void everyStepThatCanBeToldIsOneOfTheCalendarInItsOrder() {
    List<CollectionStep> told =
        Arrays.stream(ReachedStep.values())
            .map(step -> CollectionStep.valueOf(step.name()))
            .toList();
    assertThat(told)
        .isSorted()
        .doesNotContain(CollectionStep.COURTESY_CALL, CollectionStep.AGENCY)
        .hasSize(CollectionStep.values().length - 2);
  }
}
