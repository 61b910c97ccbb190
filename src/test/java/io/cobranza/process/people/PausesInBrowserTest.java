package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PausesInBrowserTest extends BrowserAtWork {

  @Autowired Cases cases;
  @Autowired Invoices invoices;

  private CaseState state() {
    return cases.ofInvoice(invoices.find("F-1").orElseThrow().id()).orElseThrow().state();
  }

  private static void agree(Page page, String until) {
    page.locator("input[name=number]").fill("F-1");
    page.locator("input[name=until]").fill(until);
    page.locator("input[name=reason]").fill("Inundación en el almacén");
    page.getByRole(AriaRole.BUTTON, named("Pausar")).click();
  }

  @Test
  void aCollectorAgreesOnAPauseAndLiftsIt() {
    String until = time.today().plusDays(14).toString();
    try (BrowserContext context = context("es-ES")) {
      Page page = logIn(context, "collector", "/");
      page.locator(".places").getByText("Pausas").click();
      agree(page, until);
      Locator row = page.locator("tbody tr");
      assertThat(row).containsText("Inundación en el almacén");
      Assertions.assertThat(state()).isEqualTo(CaseState.PAUSED);

      agree(page, until);
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ya hay una pausa");

      page.navigate(at("/pauses"));
      page.getByRole(AriaRole.BUTTON, named("Levantar")).click();
      assertThat(page.getByText("No hay ninguna pausa")).isVisible();
      Assertions.assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    }
  }
}
