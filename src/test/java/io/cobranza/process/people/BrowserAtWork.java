package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.cobranza.testing.Chromium;
import io.cobranza.testing.PeopleAtWork;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/**
 * People at work in a real browser, which has their language. A browser that no longer answers ends
 * its test and not the whole run.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class BrowserAtWork extends PeopleAtWork {

  /** The engine itself tells this count to administrators alone, and Cockpit asks all the same. */
  private static final String NOT_TOLD_TO_READERS = "/task/report/candidate-group-count";

  private static final List<String> refused = new CopyOnWriteArrayList<>();
  private static Chromium chromium;

  @BeforeAll
  static void openTheBrowser() {
    chromium = Chromium.openOrSkip();
    // A busy machine is slow to draw; what never comes is still missed.
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static BrowserContext context(String language) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(new NewContextOptions().setLocale(language).setViewportSize(1440, 900));
    context.setDefaultTimeout(120_000);
    context.onResponse(BrowserAtWork::noteRefusal);
    return context;
  }

  private static void noteRefusal(Response response) {
    if (response.status() == 403 && !response.url().endsWith(NOT_TOLD_TO_READERS)) {
      refused.add(response.request().method() + " " + response.url());
    }
  }

  /** Whatever a page needs is on the list of routes for whom the page is for. */
  @AfterEach
  void noPageAsksForWhatItsReaderIsRefused() {
    List<String> all = List.copyOf(refused);
    refused.clear();
    assertThat(all).isEmpty();
  }

  /** Asks for a page and logs in on the way to it. */
  Page logIn(BrowserContext context, String user, String address) {
    Page page = context.newPage();
    page.navigate(at(address));
    page.locator("input[name=username]").fill(user);
    page.locator("input[name=password]").fill(user);
    page.locator("button[type=submit]").click();
    return page;
  }

  String at(String address) {
    return "http://localhost:%d%s".formatted(port, address);
  }

  static GetByRoleOptions named(String text) {
    return new GetByRoleOptions().setName(text).setExact(true);
  }
}
