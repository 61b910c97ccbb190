package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.testing.CollectionTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/**
 * A ledger of 45 invoices is lived through day by day, weekends and Spanish holidays included, and
 * the letters of each kind are counted. What they should be is worked out here on paper: with a
 * list of holidays and the days of the practice, and with nothing of the product's own reckoning.
 */
class ReplayedLedgerTest extends CollectionTest {

  private static final LocalDate START = LocalDate.of(2024, 1, 8);
  private static final LocalDate END = LocalDate.of(2024, 5, 17);

  /** National holidays of Spain in these months that fall on working days. */
  private static final Set<LocalDate> HOLIDAYS =
      Set.of(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 5, 1));

  /** Days after the due date; the copy goes with the call. */
  private static final Map<String, Integer> LETTERS =
      new TreeMap<>(
          Map.of(
              "first-reminder", 3,
              "order-copy", 10,
              "second-reminder", 15,
              "formal-notice", 45,
              "suspension-notice", 60,
              "final-demand", 75));

  /**
   * @param paidOn at noon of that day in full; null if never
   * @param disputedOn at noon of that day, and nobody decides; null if never
   */
  private record Story(String number, LocalDate dueOn, LocalDate paidOn, LocalDate disputedOn) {

    /** Whether a letter of that day still left: letters leave in the morning. */
    boolean allows(LocalDate day) {
      return !day.isAfter(END)
          && (paidOn == null || !day.isAfter(paidOn))
          && (disputedOn == null || !day.isAfter(disputedOn));
    }
  }

  /** Due dates on every day of the week, and payments and disputes at every stage. */
  private static List<Story> ledger() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      LocalDate dueOn = START.plusDays(2 + i);
      LocalDate paidOn = i % 3 == 0 ? dueOn.plusDays(i % 2 == 0 ? i * 2L : -1) : null;
      LocalDate disputedOn = i % 3 == 1 && i % 5 == 0 ? dueOn.plusDays(5 + i) : null;
      stories.add(new Story("R-" + i, dueOn, paidOn, disputedOn));
    }
    return stories;
  }

  @Test
  void everyLetterIsSentOnceAndNoneTooMany() {
    List<Story> stories = ledger();
    api.send(
        "/api/customers",
        "{'number':'ES-1','name':'Aceites del Sur','email':'es@example.com','language':'es',"
            + "'country':'ES'}");
    stories.forEach(
        story ->
            ledger.invoice(
                story.number(), "ES-1", "800.00", "2024-01-02", story.dueOn().toString()));

    for (LocalDate day = START.plusDays(1); !day.isAfter(END); day = day.plusDays(1)) {
      time.goTo(day);
      workThroughTheTasks();
      live(stories, day);
    }

    assertThat(countedOf(stories)).isEqualTo(workedOut(stories));
  }

  private void live(List<Story> stories, LocalDate day) {
    for (Story story : stories) {
      if (day.equals(story.paidOn())) {
        ledger.payment("PAY-" + story.number(), story.number(), "800.00", day.toString());
      }
      if (day.equals(story.disputedOn())) {
        api.send(
            "/api/disputes",
            ("{'reference':'DIS-%s','invoiceNumber':'%s','reason':'QUANTITY','amount':'800.00',"
                    + "'currency':'EUR','raisedOn':'%s'}")
                .formatted(story.number(), story.number(), day));
      }
    }
  }

  /** Every customer misses the copy of its order, and gets it the same day. */
  private void workThroughTheTasks() {
    each(
        "UserTask_CallCustomer",
        Map.of(
            "outcome",
            "BARRIER",
            "barrier",
            "PURCHASE_ORDER_MISSING",
            "lateReason",
            "ADMINISTRATION",
            "satisfaction",
            "3"));
    each("UserTask_FindOrderCopy", Map.of("note", "Sent.", "sendOrder", "BY_HAND"));
    each("UserTask_ApproveFinalDemand", Map.of("decision", "OURS"));
  }

  private void each(String key, Map<String, Object> answers) {
    for (Task task : tasks.createTaskQuery().taskDefinitionKey(key).list()) {
      tasks.complete(task.getId(), answers);
    }
  }

  private Map<String, Integer> countedOf(List<Story> stories) {
    Map<String, Integer> counted = new TreeMap<>();
    for (Story story : stories) {
      invoices
          .find(story.number())
          .map(InvoiceFacts::id)
          .flatMap(cases::ofInvoice)
          .map(CaseFacts::id)
          .ifPresent(
              id ->
                  letters
                      .ofCase(id)
                      .forEach(letter -> counted.merge(letter.kind().key(), 1, Integer::sum)));
    }
    return counted;
  }

  private static Map<String, Integer> workedOut(List<Story> stories) {
    Map<String, Integer> expected = new TreeMap<>();
    for (Story story : stories) {
      LETTERS.forEach(
          (letter, days) -> {
            if (story.allows(workingDay(story.dueOn().plusDays(days)))) {
              expected.merge(letter, 1, Integer::sum);
            }
          });
    }
    return expected;
  }

  private static LocalDate workingDay(LocalDate day) {
    LocalDate candidate = day;
    while (candidate.getDayOfWeek() == DayOfWeek.SATURDAY
        || candidate.getDayOfWeek() == DayOfWeek.SUNDAY
        || HOLIDAYS.contains(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }
}
