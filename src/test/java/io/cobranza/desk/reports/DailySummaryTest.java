package io.cobranza.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What supervisors know before the day begins. */
class DailySummaryTest extends CollectionTest {

  @Autowired DailySummaries summaries;
  @Autowired Alerts alerts;
  @Autowired JdbcTemplate jdbc;

  /** The invoice is twelve days overdue, its call waits, and 250 came in. */
  @BeforeEach
  void aPaymentAndACallThatWaits() {
    goToTheCall();
    pays("250.00");
    alerts.raise(theCase().id(), AlertKind.RETURN_LATE);
    time.passDays(1);
  }

  private List<String> lines() {
    return summaries.today(Locale.ENGLISH).sections().stream()
        .flatMap(section -> section.lines().stream())
        .map(line -> line.label() + ": " + line.value())
        .toList();
  }

  @Test
  void itTellsWhatHappenedYesterdayAndWhatIsOpen() {
    assertThat(lines())
        .contains(
            "Payments received: 1 · EUR 250.00",
            "Cases opened: 0",
            "All open invoices: 1 · EUR 750.00",
            "1 to 30 days overdue: 1 · EUR 750.00",
            "More than 90 days overdue: 0 · EUR 0.00",
            "Collectors: 1",
            "Goods to be returned have not arrived: 1");
  }

  @Test
  void itTellsThePromisesThatFallDueAndThoseThatWereBroken() {
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-20",
        "promisedAmount",
        "750.00");
    time.goTo("2024-02-20");
    assertThat(lines()).contains("Promises that fall due: 1 · EUR 750.00");
    time.goTo("2024-02-22");
    assertThat(lines()).contains("Promises broken: 1");
  }

  @Test
  void itTellsTheDisputesWhoseDecisionIsLate() {
    disputedInWriting("QUANTITY", "300.00");
    assertThat(lines()).contains("Disputes whose decision is late: 0");
    time.passDays(21);
    assertThat(lines()).contains("Disputes whose decision is late: 1");
  }

  @Test
  void everySupervisorGetsItEveryMorning() {
    time.withRoutine("daily-summary");
    time.passDays(1);
    relay.deliverDue();
    assertThat(
            jdbc.queryForList(
                "SELECT recipient FROM letter WHERE kind = 'DAILY_SUMMARY' AND state = 'SENT'",
                String.class))
        .containsExactlyInAnyOrder("ana@cobranza.example", "ben@cobranza.example");
    assertThat(
            jdbc.queryForList(
                "SELECT b.text FROM letter_body b JOIN letter l ON l.id = b.letter_id"
                    + " WHERE l.kind = 'DAILY_SUMMARY'",
                String.class))
        .hasSize(2)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "Daily summary of 14 February 2024", "All open invoices: 1 · EUR 750.00"));
  }

  @Test
  void yesterdaysIsNotSentAnyMore() {
    time.withRoutine("daily-summary");
    time.passDays(2);
    relay.deliverDue();
    assertThat(
            jdbc.queryForList(
                "SELECT DISTINCT CONCAT(dated, ' ', state) FROM letter"
                    + " WHERE kind = 'DAILY_SUMMARY' ORDER BY dated",
                String.class))
        .containsExactly("2024-02-13 CANCELLED", "2024-02-14 CANCELLED", "2024-02-15 SENT");
  }

  @Test
  void thePageIsForSupervisorsInTheirLanguage() throws Exception {
    mvc.perform(get("/summary").with(user("s").roles("SUPERVISORS")).locale(Locale.ENGLISH))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("1 · EUR 750.00")))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(
            get("/summary")
                .with(user("s").roles("SUPERVISORS"))
                .locale(Locale.forLanguageTag("es")))
        .andExpect(content().string(containsString("Todas las facturas pendientes")))
        .andExpect(content().string(containsString("1 · 750,00 EUR")));
    mvc.perform(get("/summary").with(user("c").roles("COLLECTORS")))
        .andExpect(status().isForbidden());
  }
}
