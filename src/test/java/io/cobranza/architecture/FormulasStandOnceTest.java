package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Unit test. What an invoice still owes, how late it is, whether it was paid and who may be dunned
 * is each said in one place, in SQL in a view of the ledger.
 */
@Tag("unit")
class FormulasStandOnceTest {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private static final String OPEN_BALANCE =
      "(?i)SUM\\(\\s*[\\w.]*amount\\s*\\)\\s+FROM\\s+invoice_booking\\b";
  private static final String DAYS_IN_SQL = "(?i)\\b(?:DATEDIFF|TIMESTAMPDIFF)\\s*\\(";
  private static final String DAYS_IN_JAVA =
      "(?s)(?:DAYS\\s*\\.\\s*between\\(\\s*[\\w.()]*dueOn\\b|dueOn(?:\\(\\))?\\s*\\.\\s*(?:until|datesUntil)\\()";
  private static final String WRITTEN_OFF = "kind (?:=|<>) 'WRITE_OFF'";
  private static final String NEVER_DUNNED = "(?i)\\bnever_dun\\s+IS\\b";

  private static List<String> places(Path folder, String formula) {
    Pattern pattern = Pattern.compile(formula);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(
              file ->
                  pattern
                      .matcher(read(file))
                      .results()
                      .map(found -> file.getFileName().toString().replaceAll("\\.java$", "")))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * As of today in the view, of which the later form replaces the first; as of any day, which no
   * view can be told, beside it. The sum between the two forms is what is left of one write-off.
   */
  @Test
  void whatIsOpen() {
    assertThat(places(MIGRATIONS, OPEN_BALANCE))
        .containsExactly(
            "V110__invoices.sql",
            "V961__receipts_and_what_they_pay.sql",
            "V980__instalment_terms.sql");
    assertThat(places(JAVA, OPEN_BALANCE)).containsExactly("PastBalances");
  }

  /** In the same view. */
  @Test
  void howManyDaysItIsOverdue() {
    assertThat(places(MIGRATIONS, DAYS_IN_SQL))
        .containsExactly("V110__invoices.sql", "V980__instalment_terms.sql");
    assertThat(places(JAVA, DAYS_IN_SQL)).isEmpty();
    assertThat(places(JAVA, DAYS_IN_JAVA)).containsExactly("Overdue");
  }

  /** In one view, of which the later form replaces the first. */
  @Test
  void whetherItWasPaidOrGivenUp() {
    assertThat(places(MIGRATIONS, WRITTEN_OFF))
        .containsExactly("V110__invoices.sql", "V961__receipts_and_what_they_pay.sql");
    assertThat(places(JAVA, WRITTEN_OFF)).isEmpty();
  }

  @Test
  void whoMayBeDunned() {
    assertThat(places(MIGRATIONS, NEVER_DUNNED)).hasSize(1);
    assertThat(places(JAVA, NEVER_DUNNED)).isEmpty();
  }

  /** The patterns know a second place when they see one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i.amount - COALESCE((SELECT SUM(b.amount) FROM invoice_booking b | open",
        "SELECT sum( amount ) from invoice_booking | open",
        "MAX(DATEDIFF(:today, i.due_on)) | sql",
        "ChronoUnit.DAYS.between(invoice.dueOn(), calendar.today()) | java",
        "DAYS.between( facts.invoice().dueOn(), day) | java",
        "invoice.dueOn().until(day) | java"
      })
  void aSecondPlaceWouldBeSeen(String text, String which) {
    String formula =
        switch (which) {
          case "open" -> OPEN_BALANCE;
          case "sql" -> DAYS_IN_SQL;
          default -> DAYS_IN_JAVA;
        };
    assertThat(text).containsPattern(formula);
  }
}
