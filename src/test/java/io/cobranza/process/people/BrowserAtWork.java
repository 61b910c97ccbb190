package io.cobranza.process.people;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import io.cobranza.testing.Chromium;
import io.cobranza.testing.PeopleAtWork;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/**
 * People at work in a real browser, which has their language. A browser that no longer answers ends
 * its test and not the whole run.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class BrowserAtWork extends PeopleAtWork {

  private static Chromium chromium;

  @BeforeAll
  static void openTheBrowser() {
    chromium = Chromium.openOrSkip();
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
    return context;
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
