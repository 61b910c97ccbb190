package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cobranza.testing.Api;
import io.cobranza.testing.LedgerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has the customer on the phone says what its money is for. */
class AccountInBrowserTest extends BrowserAtWork {

  private static final String CUSTOMER = "/customers?number=C-1";

  @BeforeEach
  void moneyOnAccount() {
    new LedgerBuilder(new Api(mvc))
        .payment("P-1", "F-1", "1150.00", time.today().toString())
        .invoice("F-2", "C-1", "400.00");
  }

  private static Locator form(Page page, String action) {
    return page.locator("form[action$='" + action + "']");
  }

  @Test
  void itIsGivenToAnInvoiceInPartAndTheRestPaidBack() {
    try (BrowserContext context = context("es-ES")) {
      Page page = logIn(context, "supervisor", CUSTOMER);
      page.getByText("Saldo a favor").click();
      assertThat(page.locator("h2")).containsText("150,00 EUR");

      form(page, "/account/give").locator("input[name=amount]").fill("100");
      form(page, "/account/give").getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator("h2")).containsText("50,00 EUR");
      assertThat(page.locator("option")).containsText("F-2 · 300,00 EUR");

      Locator back = form(page, "/account/pay-back");
      back.locator("input[name=amount]").fill("60");
      back.locator("input[name=reason]").fill("Lo pidió el cliente");
      back.getByRole(AriaRole.BUTTON).click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("No queda tanto");

      back.locator("input[name=amount]").fill("50");
      back.locator("input[name=reason]").fill("Lo pidió el cliente");
      back.getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator(".card")).containsText("no tiene saldo a favor");
    }
  }

  @Test
  void whoOnlyReadsIsOfferedNothing() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "auditor", "/account?customer=C-1");
      assertThat(page.locator("h2")).containsText("EUR 150.00");
      assertThat(page.locator("#account form")).hasCount(0);
    }
  }
}
