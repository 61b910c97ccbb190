package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CobranzaTest
class HandOverRecipientTest {

  @Autowired DecisionService decisions;

  @ParameterizedTest
  @CsvSource({
    "US, USD, 900000, 3, true, AGENCY",
    ", EUR, 900000, 3, true, AGENCY",
    "ES, EUR, 100, 0, true, LAWYER",
    "ES, MXN, 400000, 0, false, LAWYER",
    "ES, MXN, 399999, 0, false, AGENCY",
    "ES, JPY, 3200000, 0, false, LAWYER",
    "ES, JPY, 3199999, 0, false, AGENCY",
    "ES, EUR, 20000, 0, false, LAWYER",
    "ES, EUR, 100, 2, false, LAWYER",
    "ES, EUR, 100, 1, false, AGENCY"
  })
  void amountCountryAndHistorySayWhoTakesOver(
      String country, String currency, double open, int broken, boolean returned, String who) {
    String answer =
        decisions
            .evaluateDecisionTableByKey("hand-over-recipient")
            .variables(
                Variables.putValue("country", country)
                    .putValue("currency", currency)
                    .putValue("openBalance", open)
                    .putValue("brokenPromises", broken)
                    .putValue("returnedBefore", returned))
            .evaluate()
            .getSingleResult()
            .getSingleEntry();
    assertThat(answer).isEqualTo(who);
  }

  /** Our law firm appears in court in Mexico too: what decides there is the amount in pesos. */
  @ParameterizedTest
  @CsvSource({
    "400000, 0, false, LAWYER",
    "399999.99, 0, false, AGENCY",
    "399999.99, 2, false, LAWYER",
    "100, 0, true, LAWYER"
  })
  void anMxnDebtInMexicoGoesByItsAmountInPesos(
      double open, int broken, boolean returned, String who) {
    amountCountryAndHistorySayWhoTakesOver("MX", "MXN", open, broken, returned, who);
  }
}
