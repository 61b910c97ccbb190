package io.cobranza.letters.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** F-1 over 1,000 euro is due on 2024-01-31. */
class MonthlyStatementTest extends CollectionTest {

  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void theRoutineRuns() {
    time.withRoutine("monthly-statement");
  }

  private List<String> statements() {
    return jdbc.queryForList(
        "SELECT occurrence FROM letter WHERE kind = 'STATEMENT' ORDER BY id", String.class);
  }

  private String text() {
    relay.deliverDue();
    return jdbc.queryForObject(
        "SELECT b.text FROM letter_body b JOIN letter l ON l.id = b.letter_id"
            + " WHERE l.kind = 'STATEMENT' ORDER BY b.id DESC LIMIT 1",
        String.class);
  }

  @Test
  void everyMonthOnTheFirstOneForEachCustomerWithAnOpenItem() {
    ledger.customer("C-2");
    time.goTo("2024-01-31");
    assertThat(statements()).isEmpty();
    time.goTo("2024-02-03");
    assertThat(statements()).containsExactly("2024-02");
    time.goTo("2024-03-01");
    assertThat(statements()).containsExactly("2024-02", "2024-03");
  }

  @Test
  void itTellsEveryOpenItemTotalsAndAges() {
    time.goTo("2024-01-25");
    ledger
        .invoice("F-2", "C-1", "200.00", "2024-01-20", "2024-03-20")
        .invoice("F-3", "C-1", "50.00", "2023-11-01", "2023-11-25")
        .payment("P-1", "F-3", "10.00", "2024-01-20")
        .invoice("F-4", "C-1", "30.00", "2024-01-02", "2024-01-20")
        .payment("P-2", "F-4", "35.00", "2024-01-25");
    disputedInWriting("DEFECTIVE", "250.00");
    time.goTo("2024-02-01");

    assertThat(text())
        .contains("Statement of account as at 1 February 2024")
        .contains("F-1 | 01/01/2024 | 31/01/2024 | EUR 1,000.00 | EUR 1,000.00 | 1 | EUR 250.00")
        .contains("F-2 | 20/01/2024 | 20/03/2024 | EUR 200.00 | EUR 200.00 | – | –")
        .contains("F-3 | 01/11/2023 | 25/11/2023 | EUR 50.00 | EUR 40.00 | 68 | –")
        .doesNotContain("F-4")
        .contains("EUR 1,240.00 | EUR 1,040.00 | EUR 250.00")
        .contains("EUR 200.00 | EUR 1,000.00 | EUR 0.00 | EUR 40.00 | EUR 0.00")
        .contains("EUR 5.00");
  }

  @Test
  void everyCurrencyHasTotalsOfItsOwn() {
    api.send(
        "/api/invoices",
        "{'number':'F-9','customer':'C-1','amount':'70.00','currency':'USD',"
            + "'issuedOn':'2024-01-02','dueOn':'2024-01-20'}");
    time.goTo("2024-02-01");

    assertThat(text())
        .contains("EUR 1,000.00 | EUR 1,000.00 | EUR 0.00")
        .contains("USD 70.00 | USD 70.00 | USD 0.00");
  }

  @Test
  void itIsWrittenInTheCustomersLanguage() {
    readsSpanish();
    time.goTo("2024-02-01");

    assertThat(text())
        .contains("Extracto de cuenta a 1 de febrero de 2024", "1.000,00 EUR", "Más de 90 días");
  }

  private void readsSpanish() {
    api.send(
        "/api/customers",
        "{'number':'C-1','name':'Customer C-1','email':'C-1@example.com','language':'es'}");
  }

  @Test
  void whoeverHasPaidMeanwhileGetsNone() {
    time.goTo("2024-02-01");
    pays("1000.00");
    relay.deliverDue();

    assertThat(jdbc.queryForList("SELECT state FROM letter WHERE kind = 'STATEMENT'", String.class))
        .containsExactly("CANCELLED");
  }
}
