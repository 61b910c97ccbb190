package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator finds a step that is stuck, looks at it in Cockpit and has it tried again. */
class OperationsInBrowserTest extends BrowserAtWork {

  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngineConfigurationImpl engine;

  @BeforeEach
  void aStepFailsEveryTime() {
    Job next =
        management.createJobQuery().timers().orderByJobDuedate().asc().list().stream()
            .filter(each -> each.getProcessInstanceId() != null)
            .findFirst()
            .orElseThrow();
    String job = next.getId();
    runtime.setVariable(next.getProcessInstanceId(), "caseId", 404L);
    while (management.createJobQuery().jobId(job).withRetriesLeft().count() > 0) {
      try {
        ExecuteJobHelper.executeJob(job, engine.getCommandExecutorTxRequired());
      } catch (RuntimeException expected) {
        continue;
      }
    }
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/pages", name)).setFullPage(true));
  }

  @Test
  void whatIsStuckIsFoundByItsInvoiceAndTriedAgain() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "admin", "/");
      page.locator(".places")
          .getByText("Operations", new Locator.GetByTextOptions().setExact(true))
          .click();
      Locator step = page.locator("article").filter(new Locator.FilterOptions().setHasText("F-1"));
      assertThat(step).containsText("Customer C-1");
      picture(page, "operations.png");
      step.getByLabel("Why it will work now").fill("The case is there again.");
      step.getByRole(AriaRole.BUTTON).click();
      assertThat(page.getByText("No step is stuck.")).isVisible();
      assertThat(page.locator("#acts")).containsText("The case is there again.");
      picture(page, "operations-after.png");
    }
  }

  @Test
  void itLeadsToCockpitWhichKnowsTheInvoice() {
    try (BrowserContext context = context("es-ES")) {
      Page page = logIn(context, "admin", "/operations?invoice=F-1");
      picture(page, "operations-es.png");
      page.getByText("En Cockpit").click();
      assertThat(page.getByText("invoiceNumber").first()).isVisible();
      assertThat(page.getByText("F-1").first()).isVisible();
      picture(page, "operations-cockpit.png");
    }
  }
}
