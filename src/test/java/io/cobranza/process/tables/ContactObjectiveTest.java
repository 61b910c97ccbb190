package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.practice.policy.ObjectiveRule;
import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CobranzaTest
class ContactObjectiveTest {

  @Autowired ObjectiveRule rule;

  @ParameterizedTest
  @CsvSource({
    "-5, false, REMIND",
    "3, false, REMIND",
    "8, false, FIND_BARRIER",
    "15, false, GENERATE_ACTION",
    "44, false, GENERATE_ACTION",
    "45, false, PRESS",
    "10, true, PRESS",
    "60, false, CHANGE_CONDITIONS",
    "75, true, CHANGE_CONDITIONS"
  })
  void theAgeOfADebtSaysWhatAContactIsFor(int days, boolean pressing, ContactObjective objective) {
    assertThat(rule.objectiveFor(days, pressing)).isEqualTo(objective);
  }
}
