package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.Promises;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A collector's call from the first screen to its effect, in a real browser: log in, choose the
 * list, take the task, fill its form, complete it. The words of Tasklist and of the form are in the
 * company's language, whatever the browser's; how a day is typed follows the browser.
 */
class TasklistInBrowserTest extends BrowserAtWork {

  @Autowired Invoices invoices;
  @Autowired Cases cases;
  @Autowired Promises promises;

  @Test
  void aCollectorRecordsAPromiseInEnglish() {
    recordPromise("en-GB", "20/02/2024", "Filter Tasks", "Claim", "Complete");
  }

  @Test
  void aCollectorWithASpanishBrowserReadsOneLanguage() {
    recordPromise("es-ES", "20/02/2024", "Filter Tasks", "Claim", "Complete");
  }

  @Test
  void inACompanyThatSpeaksSpanishSoDoesTasklist() {
    try (BrowserContext context = context("en-GB")) {
      speaksSpanish(context);
      Page page = logIn(context);
      // A browser whose requests are watched is slow on a busy machine.
      page.getByPlaceholder("Filtrar tareas").waitFor();
      openTheCall(page, "Tomar");
      page.getByRole(AriaRole.BUTTON, named("Completar")).click();
      assertThat(page.getByText("Rellene este campo.").first()).isVisible();
    }
  }

  private static void speaksSpanish(BrowserContext context) {
    context.route(
        "**/company-language",
        route ->
            route.fulfill(new Route.FulfillOptions().setBody("es").setContentType("text/plain")));
  }

  @Test
  void whatTheServerRefusesIsSaidAtItsField() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context);
      openTheCall(page, "Claim");
      page.getByLabel("Promises to pay").check();
      choose(page, "Why is the payment late?", "Short of cash");
      choose(page, "How satisfied is the customer", "Satisfied");
      page.getByLabel("Promised amount").fill("1000.01");
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();

      Locator field =
          page.locator(".fjs-form-field-number")
              .filter(new Locator.FilterOptions().setHasText("Promised amount"));
      assertThat(field.getByRole(AriaRole.ALERT))
          .hasText("\"Promised amount\" is more than is still open.");
      assertThat(page.getByText("The answer was not taken")).isVisible();
      page.getByLabel("Promised amount").fill("1000.00");
      assertThat(field.getByRole(AriaRole.ALERT)).hasCount(0);
      assertThat(page.getByText("The answer was not taken")).hasCount(0);
    }
    assertThat(callTask()).isNotNull();
  }

  @Test
  void soIsARefusedDay() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context);
      openTheCall(page, "Claim");
      page.getByLabel("Promises to pay").check();
      choose(page, "Why is the payment late?", "Short of cash");
      choose(page, "How satisfied is the customer", "Satisfied");
      page.getByLabel("Will pay on").fill("01/02/2024");
      page.keyboard().press("Tab");
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();

      Locator field =
          page.locator(".fjs-form-field-datetime")
              .filter(new Locator.FilterOptions().setHasText("Will pay on"));
      assertThat(field.getByRole(AriaRole.ALERT)).hasText("\"Will pay on\" lies in the past.");
      assertThat(field).isInViewport();
      page.getByLabel("Will pay on").fill("20/02/2024");
      assertThat(field.getByRole(AriaRole.ALERT)).hasCount(0);
    }
    assertThat(callTask()).isNotNull();
  }

  @Test
  void theFirstFaultOfAFormIsInSight() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context);
      page.setViewportSize(1440, 500);
      openTheCall(page, "Claim");
      page.locator(".fjs-form-field").last().evaluate("last => last.scrollIntoView()");
      Locator asked = page.locator(".fjs-form-field-radio").first();
      assertThat(asked).not().isInViewport();
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();
      assertThat(page.locator(".fjs-has-errors").first()).isInViewport();
    }
  }

  @Test
  void anAnswerThatWasTakenIsNotCalledRefused() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context);
      openTheCall(page, "Claim");
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();
      assertThat(page.getByText("The answer was not taken")).isVisible();
      page.getByLabel("Not reached").check();
      assertThat(page.getByText("The answer was not taken")).hasCount(0);
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();
      assertThat(page.locator(".tasks-list li.task")).hasCount(0);
      assertThat(page.getByText("The answer was not taken")).hasCount(0);
    }
  }

  /** Whose a task is says its diagram; the engine calls groups and diagrams by names of its own. */
  @Test
  void aTaskOffersNothingThatIsRefusedToWhoeverHasIt() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context);
      openTheCall(page, "Claim");
      page.getByLabel("Not reached").waitFor();
      assertThat(page.locator(".actors .groups")).isHidden();
      assertThat(page.locator(".names .definition-name")).isHidden();
    }
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Mon", "en-US, Sun"})
  void aWeekBeginsAsInTheReadersCountry(String browser, String first) {
    try (BrowserContext context = context(browser)) {
      Page page = logIn(context);
      openTheCall(page, "Claim");
      assertThat(weekOf(page)).startsWith(first);
    }
  }

  @Test
  void theCalendarSpeaksTheCompanysLanguage() {
    try (BrowserContext context = context("es-ES")) {
      speaksSpanish(context);
      Page page = logIn(context);
      page.getByPlaceholder("Filtrar tareas").waitFor();
      openTheCall(page, "Tomar");
      assertThat(weekOf(page)).startsWith("lun", "mar", "mié");
    }
  }

  /** The heads of the columns of days. */
  private static List<String> weekOf(Page page) {
    page.getByLabel("Promises to pay").check();
    page.getByLabel("Will pay on").click();
    Locator days = page.locator(".flatpickr-calendar.open .flatpickr-weekday");
    days.first().waitFor();
    return days.allInnerTexts().stream().map(String::strip).toList();
  }

  @Test
  void whatIsMostlyAnsweredIsFilledIn() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context);
      openTheCall(page, "Claim");
      page.getByLabel("Promises to pay").check();
      choose(page, "Why is the payment late?", "Short of cash");
      choose(page, "How satisfied is the customer", "Satisfied");
      page.getByRole(AriaRole.BUTTON, named("Complete")).click();
      assertThat(page.locator(".tasks-list li.task")).hasCount(0);
    }
    PromiseFacts promise = promises.last(theCase().id()).orElseThrow();
    assertThat(promise.promisedOn()).isEqualTo(LocalDate.of(2024, 2, 19));
    assertThat(promise.amount().amount()).isEqualByComparingTo(new BigDecimal("1000"));
  }

  private static void openTheCall(Page page, String claim) {
    page.getByText("Collectors’ calls").click();
    page.locator(".tasks-list li.task").getByText("Call customer: Customer C-1").click();
    page.getByRole(AriaRole.BUTTON, named(claim)).click();
  }

  @Test
  void whoLogsOutOfTasklistIsBackAtTheLoginPage() {
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context);
      page.getByText("Carmen Ruiz").first().click();
      page.getByText("Log out").click();
      page.waitForURL("**/login");
    }
  }

  private void recordPromise(
      String language, String day, String searchField, String claim, String complete) {
    try (BrowserContext context = context(language)) {
      Page page = logIn(context);
      assertThat(page.getByPlaceholder(searchField)).isVisible();
      page.getByText("Collectors’ calls").click();
      Locator card = page.locator(".tasks-list li.task");
      assertThat(card).containsText("F-1");
      assertThat(card).containsText("EUR 1,000.00");

      card.getByText("Call customer").click();
      page.getByRole(AriaRole.BUTTON, named(claim)).click();
      page.getByLabel("Promises to pay").check();
      choose(page, "Why is the payment late?", "Short of cash");
      choose(page, "How satisfied is the customer", "Satisfied");
      page.getByLabel("Will pay on").fill(day);
      page.keyboard().press("Tab");
      page.getByLabel("Promised amount").fill("1000.00");
      page.getByLabel("Note").fill("Spoke to accounts payable. Paying next week 🙂");
      page.getByRole(AriaRole.BUTTON, named(complete)).click();

      assertThat(card).hasCount(0);
    }
    assertThat(callTask()).isNull();
    PromiseFacts promise = promises.last(theCase().id()).orElseThrow();
    assertThat(promise.promisedOn()).isEqualTo(LocalDate.of(2024, 2, 20));
    assertThat(promise.amount().amount()).isEqualByComparingTo(new BigDecimal("1000"));
  }

  /** A list of choices that opens when it is clicked. */
  private static void choose(Page page, String question, String answer) {
    page.locator(".fjs-form-field-select")
        .filter(new Locator.FilterOptions().setHasText(question))
        .locator(".fjs-input-group")
        .click();
    page.locator(".fjs-dropdownlist-item")
        .getByText(answer, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private Page logIn(BrowserContext context) {
    return logIn(context, "collector", "/camunda/app/tasklist/default/");
  }

  private CaseFacts theCase() {
    return cases.ofInvoice(invoices.find("F-1").orElseThrow().id()).orElseThrow();
  }
}
