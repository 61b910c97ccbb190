package io.cobranza.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;

class CaseApiTest extends CollectionTest {

  private static final String CASE = "/api/cases/F-1";

  @Test
  void aCaseTellsWhatWasDoneAndWhatComesNext() {
    time.goTo("2024-02-06");

    JsonNode told = api.read(CASE).json();

    assertThat(told.path("state").asText()).isEqualTo("in-house");
    assertThat(told.path("openedOn").asText()).isEqualTo("2024-02-01");
    assertThat(told.path("closedOn").isNull()).isTrue();
    assertThat(told.path("daysOverdue").asInt()).isEqualTo(6);
    assertThat(told.path("openBalance"))
        .hasToString("{\"amount\":\"1000.00\",\"currency\":\"EUR\"}");
    assertThat(told.path("steps"))
        .hasToString("[{\"step\":\"first-reminder\",\"state\":\"done\",\"on\":\"2024-02-05\"}]");
    assertThat(told.path("next")).hasToString("{\"step\":\"call\",\"on\":\"2024-02-12\"}");
    assertThat(told.path("tasks")).isEmpty();
  }

  @Test
  void aCaseTellsWhoHasToDoWhat() {
    goToTheCall();

    JsonNode told = api.read(CASE).json();

    assertThat(told.path("steps").path(1).path("state").asText()).isEqualTo("begun");
    assertThat(told.path("tasks").path(0).path("task").asText()).isEqualTo("call-customer");
    assertThat(told.path("tasks").path(0).path("group").asText()).isEqualTo("collectors");
    assertThat(told.path("next").path("step").asText()).isEqualTo("second-reminder");
  }

  @Test
  void programsFindAllOfACaseOnOneLevel() {
    time.goTo("2024-02-06");

    assertThat(api.read(CASE).json().fieldNames())
        .toIterable()
        .containsExactly(
            "invoiceNumber",
            "state",
            "openedOn",
            "closedOn",
            "daysOverdue",
            "customerClass",
            "openBalance",
            "steps",
            "next",
            "tasks",
            "promises",
            "disputes");
  }

  @Test
  void aCaseInDisputeWaitsAndSaysForWhat() {
    time.goTo("2024-02-06");
    disputedInWriting("QUANTITY", "1000.00");

    JsonNode told = api.read(CASE).json();

    assertThat(told.path("state").asText()).isEqualTo("in-dispute");
    assertThat(told.path("next").isNull()).isTrue();
    assertThat(told.path("disputes").path(0).path("state").asText()).isEqualTo("open");
  }

  @Test
  void aSettledCaseSaysWhenItEnded() {
    time.goTo("2024-02-06");
    pays("1000.00");

    JsonNode told = api.read(CASE).json();

    assertThat(told.path("state").asText()).isEqualTo("settled");
    assertThat(told.path("closedOn").asText()).isEqualTo("2024-02-06");
  }

  @Test
  void anInvoiceWithoutACaseIsToldFromOneThatDoesNotExist() {
    assertThat(api.read(CASE).problem()).isEqualTo("application/problem+json 404 invoiceNumber");
    assertThat(api.read(CASE).text("detail"))
        .isEqualTo(
            "Invoice F-1 has no collection case: it falls due on 31 January 2024, or was paid"
                + " in time.");
    assertThat(api.read("/api/cases/F-9").text("detail")).isEqualTo("There is no invoice F-9.");
  }

  @Test
  void theTrailIsForAuditors() throws Exception {
    time.goTo("2024-02-06");

    mvc.perform(get(CASE + "/trail").with(user("auditor").roles("AUDITORS")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].action").value("CASE_OPENED"))
        .andExpect(jsonPath("$[0].what").value("Case opened"))
        .andExpect(jsonPath("$[0].actor").value("cobranza"));
    mvc.perform(get(CASE + "/trail").with(user("courtesy").roles("COURTESY")))
        .andExpect(status().isForbidden());
  }
}
