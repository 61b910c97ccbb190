package io.cobranza.process;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.alerts.AlertKind;
import io.cobranza.alerts.Alerts;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class AlertPageTest extends CollectionTest {

  @Autowired Alerts alerts;

  @BeforeEach
  void aPromiseWasBroken() {
    time.goTo("2024-02-06");
    alerts.alertSupervisors(theCase().id(), INVOICE, AlertKind.PROMISE_BROKEN);
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
    long alert = alerts.open(Pageable.ofSize(1)).iterator().next().id();

    mvc.perform(post("/alerts/{id}/note", alert).with(supervisor()).with(csrf()))
        .andExpect(status().is3xxRedirection());

    mvc.perform(get("/alerts").with(supervisor()).locale(Locale.ENGLISH))
        .andExpect(content().string(containsString("There are no open alerts")));
  }

  @Test
  void nobodyElseTakesNoteOfThem() throws Exception {
    mvc.perform(get("/alerts").with(user("courtesy").roles("COURTESY")))
        .andExpect(status().isForbidden());
    mvc.perform(post("/alerts/1/note").with(supervisor())).andExpect(status().isForbidden());
  }
}
