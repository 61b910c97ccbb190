package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.cobranza.ledger.cash.BankFile;
import org.junit.jupiter.api.Test;

/** The payments desk takes a statement and says whose the money is that nobody can be sure of. */
class AssignPaymentInBrowserTest extends BrowserAtWork {

  private void takeAStatement(Page page) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "monday.sta",
                "text/plain",
                BankFile.of(time.today(), 1)
                    .paid("1000.00", "thank you", "Customer C-1", BankFile.ONE)
                    .bytes()));
    page.getByRole(AriaRole.BUTTON, named("Take it")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
  }

  @Test
  void onThePageAProposalIsBookedWithOneClick() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "cash", "/payments-to-assign");
      takeAStatement(page);
      Locator line = page.locator("tbody tr");
      assertThat(line).containsText("thank you");
      assertThat(line).containsText("EUR 1,000.00 of F-1");

      line.getByText("Book", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("tbody tr")).hasCount(0);

      page.navigate(at("/customers?number=C-1"));
      assertThat(page.getByText("Nothing is open.")).isVisible();
    }
  }

  @Test
  void inTasklistTheFormSaysWhyAndTakesTheProposal() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "cash", "/payments-to-assign");
      takeAStatement(page);
      page.navigate(at("/camunda/app/tasklist/default/"));
      page.locator(".tasks-list li.task").getByText("Assign payment: EUR 1,000.00").click();
      assertThat(page.locator(".fjs-form")).containsText("the payer is called so");

      page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
      page.getByLabel("As one of the proposals says").check();
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();
      assertThat(page.locator(".tasks-list li.task")).hasCount(0);

      page.navigate(at("/customers?number=C-1"));
      assertThat(page.getByText("Nothing is open.")).isVisible();
    }
  }
}
