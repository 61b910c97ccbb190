package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A sister company: it owes, and nobody asks for it. */
class NeverDunTest extends CollectionTest {

  @Autowired Alerts alerts;
  @Autowired Customers customers;
  @Autowired JdbcTemplate jdbc;

  private void mark(String reason) {
    assertThat(
            api.send(
                    "/api/customers",
                    "{'number':'C-1','name':'Customer C-1','email':'C-1@example.com',"
                        + "'paperworkTrouble':true,'language':'en'%s}"
                            .formatted(reason == null ? "" : ",'neverDun':'" + reason + "'"))
                .status())
        .isEqualTo(201);
  }

  private int letters() {
    return jdbc.queryForObject("SELECT COUNT(*) FROM letter", Integer.class);
  }

  @Test
  void noCaseNoLetterNoCallNoAlert() {
    mark("Sister company");
    ledger.invoice("F-2", "C-1", "90000.00", "2024-01-08", "2024-02-14");
    time.withRoutine("daily-alerts");
    time.withRoutine("new-invoices");
    time.withRoutine("monthly-statement");
    disputedInWriting("QUANTITY", "1000.00");
    time.goTo("2024-06-01");
    assertThat(cases.ofInvoice(invoices.find(INVOICE).orElseThrow().id())).isEmpty();
    assertThat(openTasks()).isEmpty();
    assertThat(letters()).isZero();
    assertThat(OpenAlerts.in(alerts)).isEmpty();
  }

  @Test
  void itIsShownAsSuch() throws Exception {
    mark("Sister company");
    assertThat(api.read("/api/customers/C-1").json().path("neverDun").asText())
        .isEqualTo("Sister company");
    for (String page : new String[] {"/customers?number=C-1", "/cases?invoice=F-1"}) {
      mvc.perform(get(page).with(user("supervisor").roles("SUPERVISORS")).locale(Locale.ENGLISH))
          .andExpect(content().string(containsString("Never dunned, no case")))
          .andExpect(content().string(containsString("Sister company")));
    }
  }

  @Test
  void itsRunningCaseEnds() {
    goToTheCall();
    int before = letters();
    mark("Sister company");
    assertThat(state()).isEqualTo(CaseState.EXEMPT);
    assertThat(process()).isNull();
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-06-01");
    assertThat(letters()).isEqualTo(before);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void soDoesOneInDisputeAndOneWithAPart() {
    ledger.invoice("F-2", "C-1", "500.00");
    time.goTo("2024-02-07");
    disputedInWriting("QUANTITY", "300.00");
    mark("Sister company");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(openTasks()).isEmpty();
  }

  /** What was done is not done again. */
  @Test
  void withoutTheMarkCollectionGoesOnWhereItWas() {
    goToWithLetters("2024-02-07");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    mark("Sister company");
    time.goTo("2024-02-14");
    mark(null);
    goToWithLetters("2024-02-16");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
    assertThat(openTasks()).containsExactly("UserTask_CallCustomer");
  }

  @Test
  void anInvoiceThatNeverHadACaseGetsItThen() {
    mark("Sister company");
    time.goTo("2024-02-20");
    mark(null);
    time.goTo("2024-02-21");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void deliveriesHeldForItGoOn() {
    goToWithLetters("2024-04-05");
    assertThat(customers.find("C-1").orElseThrow().deliveriesHeld()).isTrue();
    mark("Sister company");
    assertThat(customers.find("C-1").orElseThrow().deliveriesHeld()).isFalse();
  }
}
