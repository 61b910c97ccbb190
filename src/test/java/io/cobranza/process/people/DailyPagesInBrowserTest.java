package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.Money;
import io.cobranza.testing.Api;
import io.cobranza.testing.LedgerBuilder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first page to the pages of the morning, and a cause of complaints to its entry. */
class DailyPagesInBrowserTest extends BrowserAtWork {

  /** Its name and how many tasks it has; the user is called Quality as well. */
  private static final Pattern THE_LIST = Pattern.compile("^\\s*Quality(?! Cobranza)");

  @Autowired Alerts alerts;
  @Autowired Cases cases;
  @Autowired Invoices invoices;
  @Autowired Disputes disputes;

  @Test
  void aSupervisorReadsTheSummaryAndTakesNoteOfAnAlert() {
    time.goTo("2024-02-06");
    CaseId id = cases.ofInvoice(invoices.find("F-1").orElseThrow().id()).orElseThrow().id();
    alerts.raise(id, AlertKind.DELIVERIES_HELD);
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "supervisor", "/");
      page.locator(".places").getByText("Daily summary", exactly()).click();
      assertThat(page.locator("table").filter(with("All open invoices")))
          .containsText("EUR 1,000.00");

      page.navigate(at("/"));
      page.locator(".places").getByText("Alerts", exactly()).click();
      Locator row = page.locator("tr").filter(with("Customer C-1"));
      assertThat(row).containsText("are held");
      row.getByRole(AriaRole.BUTTON).click();
      assertThat(page.getByText("There are no open alerts.")).isVisible();
    }
  }

  @Test
  void theQualityGroupReviewsACauseAndFindsItsEntryOnThePageOfCauses() {
    threeDamagedDeliveries();
    time.withRoutine("recurring-causes");
    time.passDays(1);
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "quality", "/camunda/app/tasklist/default/");
      page.getByText(THE_LIST).first().click();
      page.locator(".tasks-list li.task")
          .getByText("Review recurring cause: Damaged goods")
          .click();
      assertThat(page.getByText("3 complaints")).isVisible();
      assertThat(page.getByText("Customer C-1").first()).isVisible();
      page.getByRole(AriaRole.BUTTON, named("Claim")).click();
      page.getByLabel("A corrective action").check();
      page.getByLabel("By when?").fill("01/03/2024");
      page.keyboard().press("Tab");
      type(page, "Who sees to it?", "Warehouse manager");
      type(page, "What is done, or why nothing can be", "Pallets are wrapped twice.");
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();
      assertThat(page.locator(".tasks-list li.task")).hasCount(0);

      page.navigate(at("/"));
      page.locator(".places").getByText("Causes of complaints", exactly()).click();
      assertThat(page.locator("tr").filter(with("Damaged goods")))
          .containsText("Pallets are wrapped twice.");
    }
  }

  /** As a person does: the form takes a text over when its field is left. */
  private static void type(Page page, String label, String text) {
    Locator field = page.getByLabel(label);
    field.click();
    field.pressSequentially(text);
    field.press("Tab");
    assertThat(field).hasValue(text);
  }

  @Test
  void aListIsSortedByUrgencyNotByAge() {
    new LedgerBuilder(new Api(mvc)).customer("C-2").invoice("F-2", "C-2", "10.00");
    time.passDays(3);
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "collector", "/camunda/app/tasklist/default/");
      page.getByText("Collectors’ calls").click();
      Locator cards = page.locator(".tasks-list li.task");
      assertThat(cards).hasCount(2);
      assertThat(cards.first()).containsText("Customer C-1");
      assertThat(cards.last()).containsText("Customer C-2");
    }
  }

  private void threeDamagedDeliveries() {
    LedgerBuilder ledger = new LedgerBuilder(new Api(mvc));
    for (int i = 1; i <= 3; i++) {
      ledger.invoice("Q-" + i, "C-1", "100.00", "2024-02-01", "2024-06-30");
      disputes.raise(
          new NewDispute(
              "D-" + i,
              invoices.find("Q-" + i).orElseThrow().id(),
              DisputeReason.DAMAGED,
              Money.of("10.00", "EUR"),
              "Wet again 💧",
              time.today()));
    }
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
