package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Everyone finds the lists of the job in Tasklist, and none but those. */
@CobranzaServerTest
class TaskListsTest {

  @LocalServerPort int port;
  @Autowired FilterService filters;
  @Autowired TaskService tasks;
  @Autowired Rights rights;
  @Autowired TaskLists lists;
  @Autowired MessageSource messages;
  @Autowired CompanyProperties company;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @CsvSource({
    "courtesy, Courtesy calls|My tasks",
    "collector, Collectors’ calls|My tasks",
    "sales, Sales visits|My tasks",
    "resolver, Resolution|My tasks",
    "billing, Billing|My tasks",
    "logistics, Logistics|My tasks",
    "quality, Quality|My tasks",
    "cash, Payments desk|My tasks",
    "legal, Legal|My tasks",
    "supervisor, Supervisors’ decisions|My tasks|All open tasks"
  })
  void everyRoleSeesItsLists(String user, String names) {
    JsonNode seen = Http.program(port, user).get("/engine-rest/filter?resourceType=Task").json();
    assertThat(
            StreamSupport.stream(seen.spliterator(), false).map(list -> list.path("name").asText()))
        .containsExactlyInAnyOrder(names.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"erp", "auditor"})
  void whoWorksOnNoTaskHasNoLists(String user) {
    assertThat(Http.program(port, user).get("/engine-rest/filter").status()).isEqualTo(403);
  }

  @Test
  void aListShowsTheColumnsOfTheJobAndTheMostPressingFirst() {
    Filter list = list("Collectors’ calls");
    assertThat(list.getProperties())
        .containsEntry("refresh", true)
        .containsEntry("showUndefinedVariable", false)
        .containsKeys("color", "priority", "description");
    assertThat(columns(list))
        .containsExactly(
            "Class", "Invoice", "Days overdue", "Days until due", "Objective", "Promised for");
    String query = Http.program(port, "admin").get("/engine-rest/filter/" + list.getId()).body();
    assertThat(query).contains("\"sortBy\":\"priority\",\"sortOrder\":\"desc\"");
  }

  @Test
  void listsAreMadeOnce() {
    long before = filters.createFilterQuery().count();
    lists.establish();
    assertThat(filters.createFilterQuery().count()).isEqualTo(before);
  }

  @Test
  void whatAnAdministratorHasChangedStays() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          filters.saveFilter(list("Resolution").setName("Paperwork"));
          lists.establish();
          assertThat(filters.createFilterQuery().filterName("Paperwork").count()).isOne();
          assertThat(filters.createFilterQuery().filterName("Resolution").count()).isZero();
        });
  }

  @Test
  void listsFollowTheCompanysLanguage() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          long before = filters.createFilterQuery().count();
          new TaskLists(filters, tasks, rights, messages, inSpanish()).establish();
          assertThat(filters.createFilterQuery().count()).isEqualTo(before);
          assertThat(columns(list("Llamadas de cobro"))).contains("Factura", "Días de retraso");
        });
  }

  private CompanyProperties inSpanish() {
    return new CompanyProperties(
        company.name(),
        company.zone(),
        new Locale("es"),
        company.stepTime(),
        company.officeOpens(),
        company.phone(),
        company.email());
  }

  private Filter list(String name) {
    return filters.createTaskFilterQuery().filterName(name).singleResult();
  }

  @SuppressWarnings("unchecked")
  private static List<String> columns(Filter list) {
    List<Map<String, String>> columns =
        (List<Map<String, String>>) list.getProperties().get("variables");
    return columns.stream().map(column -> column.get("label")).toList();
  }
}
