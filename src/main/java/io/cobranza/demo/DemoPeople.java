package io.cobranza.demo;

import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Does the work of people in the demo's history. An answer is given on the first day, from its own
 * on, on which its task is open: weekends and holidays move tasks, and every present has others.
 */
@Component
@Profile("demo")
class DemoPeople {

  private static final Pattern DAYS = Pattern.compile("[+-]\\d+");

  private final Practice practice;
  private final Invoices invoices;
  private final Cases cases;

  DemoPeople(Practice practice, Invoices invoices, Cases cases) {
    this.practice = practice;
    this.invoices = invoices;
    this.cases = cases;
  }

  /**
   * Gives those answers whose tasks are open and takes them from the list.
   *
   * @param waiting rows of the demo's answers, in their order
   */
  void answer(List<Map<String, String>> waiting, LocalDate today) {
    waiting.removeIf(row -> !LocalDate.parse(row.get("day")).isAfter(today) && given(row, today));
  }

  private boolean given(Map<String, String> row, LocalDate today) {
    Optional<CaseFacts> open =
        invoices
            .find(row.get("invoiceNumber"))
            .map(InvoiceFacts::id)
            .flatMap(cases::ofInvoice)
            .filter(found -> found.state().isOpen());
    return open.isPresent()
        && practice.complete(
            open.get().id(),
            TaskKind.valueOf(row.get("task")),
            row.get("by"),
            answers(row.get("answers"), today));
  }

  /**
   * @param written as {@code outcome=PROMISE | promisedOn=+9}, days counted from the answer's own,
   *     later or earlier
   */
  private static Map<String, Object> answers(String written, LocalDate today) {
    Map<String, Object> answers = new HashMap<>();
    for (String answer : written.split(" \\| ")) {
      String field = answer.substring(0, answer.indexOf('='));
      String value = answer.substring(field.length() + 1);
      answers.put(
          field,
          DAYS.matcher(value).matches() ? today.plusDays(Long.parseLong(value)).toString() : value);
    }
    return answers;
  }
}
