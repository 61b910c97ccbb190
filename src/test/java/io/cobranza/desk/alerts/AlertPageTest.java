package io.cobranza.desk.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.testing.CollectionTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

class AlertPageTest extends CollectionTest {

  @Autowired Alerts alerts;
  @Autowired AlertTable table;
  @Autowired Customers customers;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  /** Not the choice of kinds above the table. */
  private static final String PROMISE = "/cases?invoice=F-1";

  @BeforeEach
  void aPromiseWasBroken() {
    time.goTo("2024-02-06");
    alerts.raise(theCase().id(), AlertKind.PROMISE_BROKEN);
  }

  private static RequestPostProcessor supervisor() {
    return user("supervisor").roles("SUPERVISORS");
  }

  @Test
  void theSupervisorsSeeWhatNobodyHasTakenNoteOf() throws Exception {
    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Promise broken")))
        .andExpect(content().string(containsString("6 February 2024")));
    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.forLanguageTag("es")))
        .andExpect(content().string(containsString("6 de febrero de 2024")));
  }

  @Test
  void anAlertGoesWhenASupervisorHasTakenNote() throws Exception {
    long alert = OpenAlerts.in(alerts).iterator().next().id();

    mvc.perform(post("/alerts/{id}/note", alert).with(supervisor()).with(csrf()))
        .andExpect(status().is3xxRedirection());

    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("There are no open alerts")));
  }

  @Test
  void nobodyTakesNoteOfAnotherGroupsAlert() throws Exception {
    long alert = OpenAlerts.in(alerts).iterator().next().id();
    mvc.perform(
            post("/alerts/{id}/note", alert)
                .with(user("collector").roles("COLLECTORS"))
                .with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(post("/alerts/{id}/note", alert).with(supervisor()))
        .andExpect(status().isForbidden());
    assertThat(OpenAlerts.in(alerts)).hasSize(1);
  }

  @Test
  void eachGroupSeesItsOwnAndASalesRepThoseOfTheOwnCustomers() throws Exception {
    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE customer SET sales_rep = 'sam'"));
    new CustomerAlerts(table, transaction).raise(theCase().customer(), AlertKind.DELIVERIES_HELD);

    mvc.perform(get("/alerts").with(user("sam").roles("SALES")).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("are held")))
        .andExpect(content().string(not(containsString(PROMISE))));
    mvc.perform(get("/alerts").with(user("eve").roles("SALES")).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("There are no open alerts")));
    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("are held")))
        .andExpect(content().string(containsString(PROMISE)));
  }

  @Test
  void anOverdueCustomerLeadsToItsPage() throws Exception {
    time.withRoutine("daily-alerts");
    time.goTo("2024-03-02");
    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("Customer more than 30 days overdue")))
        .andExpect(content().string(containsString("/customers?number=C-1")));
    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.forLanguageTag("es")))
        .andExpect(content().string(containsString("Cliente con más de 30 días de retraso")));
    mvc.perform(get("/customers?number=C-1").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("Customer C-1")))
        .andExpect(content().string(containsString("/cases?invoice=F-1")))
        .andExpect(content().string(containsString("EUR 1,000.00")));
    mvc.perform(get("/customers?number=C-9").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("There is no customer C-9")));
  }

  @Test
  void oneKindCanBeShownAlone() throws Exception {
    new CustomerAlerts(table, transaction).raise(theCase().customer(), AlertKind.DELIVERIES_HELD);
    mvc.perform(get("/alerts?kind=DELIVERIES_HELD").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("are held")))
        .andExpect(content().string(not(containsString(PROMISE))));
  }

  @Test
  void aLongListHasPages() throws Exception {
    for (int i = 0; i < 50; i++) {
      ledger.customer("N-" + i);
      new CustomerAlerts(table, transaction)
          .raise(customers.find("N-" + i).orElseThrow().id(), AlertKind.DELIVERIES_HELD);
    }
    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("Page 1 of 2")))
        .andExpect(content().string(containsString("href=\"/alerts?kind=&amp;page=1\"")))
        .andExpect(content().string(not(containsString(PROMISE))));
    mvc.perform(get("/alerts?page=1").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString(PROMISE)));
  }
}
