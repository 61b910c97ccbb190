package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasesInBrowserTest extends BrowserAtWork {

  @Autowired Cases cases;
  @Autowired Invoices invoices;
  @Autowired TaskService tasks;

  private CaseState state() {
    return cases.ofInvoice(invoices.find("F-1").orElseThrow().id()).orElseThrow().state();
  }

  private void handedOver() {
    time.goTo("2024-04-30");
    tasks.complete(
        tasks
            .createTaskQuery()
            .taskDefinitionKey("UserTask_ApproveHandOver")
            .singleResult()
            .getId(),
        Map.of("decision", "AGENCY"));
  }

  @Test
  void anybodySeesWhatWasDoneAndASupervisorCallsTheCaseBack() {
    handedOver();
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "auditor", "/cases?invoice=F-1");
      assertThat(page.getByText("with the agency or the lawyer")).isVisible();
      assertThat(
              page.locator("tr").filter(new FilterOptions().setHasText("Hand-over to the agency")))
          .isVisible();
      assertThat(page.getByRole(AriaRole.BUTTON, named("Call the case back"))).hasCount(0);
    }
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "supervisor", "/cases?invoice=F-1");
      page.locator("input[name=reason]").fill("They have called us.");
      page.getByRole(AriaRole.BUTTON, named("Call the case back")).click();
      assertThat(page.getByText("collected in-house")).isVisible();
    }
    Assertions.assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void anInvoiceWithoutACaseIsSaidToHaveNone() {
    try (BrowserContext context = context("es-ES")) {
      Page page = logIn(context, "collector", "/cases?invoice=F-404");
      assertThat(page.getByText("No hay ningún caso de la factura F-404.")).isVisible();
    }
  }
}
