package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.matching.AmountFit;
import io.cobranza.ledger.matching.LineKind;
import io.cobranza.ledger.matching.MatchingFacts;
import io.cobranza.ledger.matching.MatchingRules;
import io.cobranza.ledger.matching.Naming;
import io.cobranza.ledger.matching.Payer;
import io.cobranza.ledger.matching.Verdict;
import io.cobranza.shared.Money;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.TableModel;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tables answer about lines of bank statements, rule by rule. */
@CobranzaTest
class BankMatchingTest {

  @Autowired MatchingRules rules;

  @ParameterizedTest
  @CsvSource({
    "WENT_OUT, NUMBER, UNKNOWN, EXACT, true, IGNORE",
    "CAME_HOME, NUMBER, UNKNOWN, EXACT, true, IGNORE",
    "TAKEN_BACK, NUMBER, UNKNOWN, EXACT, true, ASSIGN",
    "CAME_IN, NUMBER, KNOWN_ACCOUNT, EXACT, false, ASSIGN",
    "CAME_IN, SLIP, KNOWN_ACCOUNT, EXACT, true, ASSIGN",
    "CAME_IN, NUMBER, ANOTHER, EXACT, true, ASSIGN",
    "CAME_IN, NUMBER, UNKNOWN, EXACT, true, BOOK",
    "CAME_IN, NORMALISED, UNKNOWN, EXACT, true, BOOK",
    "CAME_IN, END_TO_END_ID, NAME, EXACT, true, BOOK",
    "CAME_IN, CREDITOR_REFERENCE, UNKNOWN, DISCOUNT, true, BOOK",
    "CAME_IN, NUMBER, UNKNOWN, TOLERANCE, true, BOOK",
    "CAME_IN, NUMBER, KNOWN_ACCOUNT, SUBSET, true, ASSIGN",
    "CAME_IN, NUMBER, KNOWN_ACCOUNT, DIFFERENT, true, ASSIGN",
    "CAME_IN, REFERENCE, NAME, EXACT, true, BOOK",
    "CAME_IN, REFERENCE, UNKNOWN, EXACT, true, ASSIGN",
    "CAME_IN, NONE, KNOWN_ACCOUNT, EXACT, true, ASSIGN",
    "CAME_IN, NONE, NAME, EXACT, true, ASSIGN",
    "CAME_IN, NONE, UNKNOWN, EXACT, true, ASSIGN",
    "CAME_IN, NONE, UNKNOWN, DIFFERENT, true, ASSIGN"
  })
  void whatIsSureIsBookedAndNothingElse(
      LineKind kind, Naming naming, Payer payer, AmountFit fit, boolean unique, Verdict verdict) {
    assertThat(rules.verdictOn(new MatchingFacts(kind, naming, payer, fit, unique)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"EUR, 1.00", "MXN, 20.00", "JPY, 100", "GBP, 1.00"})
  void howMuchMayBeWrong(String currency, String tolerated) {
    assertThat(rules.toleratedIn(Currency.getInstance(currency)))
        .isEqualTo(Money.of(tolerated, currency));
  }

  /** Whoever adds a word to the code adds it to the table. */
  @Test
  void theTableKnowsTheWordsOfTheCode() {
    TableModel table =
        TableModel.all().stream()
            .filter(each -> each.id().equals("bank-matching"))
            .findFirst()
            .orElseThrow();
    assertThat(allowed(table, "line")).isEqualTo(names(LineKind.values()));
    assertThat(allowed(table, "naming")).isEqualTo(names(Naming.values()));
    assertThat(allowed(table, "payer")).isEqualTo(names(Payer.values()));
    assertThat(allowed(table, "amount")).isEqualTo(names(AmountFit.values()));
    assertThat(TableModel.allowed(table.outputs().iterator().next()))
        .isEqualTo(names(Verdict.values()));
  }

  private static Set<String> allowed(TableModel table, String fact) {
    Input column =
        table.inputs().stream()
            .filter(input -> table.fact(input).equals(fact))
            .findFirst()
            .orElseThrow();
    return TableModel.allowed(column);
  }

  private static Set<String> names(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).collect(Collectors.toSet());
  }
}
