package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the engine, walked by those they are for: nothing that they load is closed. */
class EnginePagesInBrowserTest extends BrowserAtWork {

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "owner", "admin"})
  void aReaderWalksThroughCockpit(String reader) {
    ProcessDefinition diagram =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("invoice-collection")
            .latestVersion()
            .singleResult();
    String table =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey("collection-policy")
            .latestVersion()
            .singleResult()
            .getId();
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionId(diagram.getId())
            .singleResult()
            .getId();
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, reader, "/camunda/app/cockpit/default/");
      for (String place :
          List.of(
              "dashboard",
              "processes",
              "decisions",
              "tasks",
              "repository",
              "repository?deployment=" + diagram.getDeploymentId(),
              "batch",
              "process-definition/" + diagram.getId() + "/runtime",
              "decision-definition/" + table,
              "process-instance/" + instance + "/runtime")) {
        open(page, "/camunda/app/cockpit/default/#/" + place);
      }
      assertThat(page.locator(".djs-container").first()).isVisible();
      for (String tab : List.of("Incidents", "Called Process Instances", "User Tasks", "Jobs")) {
        Locator shown =
            page.locator(".tabbed a").filter(new Locator.FilterOptions().setHasText(tab));
        if (shown.count() > 0) {
          shown.first().click();
          page.waitForLoadState(LoadState.NETWORKIDLE);
        }
      }
    }
  }

  @Test
  void anAdministratorWalksThroughAdmin() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "admin", "/camunda/app/admin/default/");
      for (String place :
          List.of(
              "users",
              "users/collector?tab=profile",
              "users/collector?tab=account",
              "users/collector?tab=groups",
              "user-create",
              "groups",
              "groups/collectors?tab=users",
              "authorization?resource=0",
              "authorization?resource=6",
              "system?section=system-settings-general")) {
        open(page, "/camunda/app/admin/default/#/" + place);
      }
    }
  }

  private void open(Page page, String address) {
    page.navigate(at(address));
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
