package io.cobranza.process.people;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TasklistInBrowserTest extends PeopleAtWork {

  static Playwright playwright;
  static Browser browser;

  @BeforeAll
  static void open() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  void shot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("/tmp/tlwork/shots/" + name + ".png")));
  }

  @Test
  void look() throws Exception {
    for (String language : List.of("en-GB", "es-ES")) {
      var context =
          browser.newContext(
              new Browser.NewContextOptions().setLocale(language).setViewportSize(1440, 900));
      Page page = context.newPage();
      page.onConsoleMessage(m -> System.out.println("CONSOLE " + m.type() + " " + m.text()));
      page.onResponse(
          r -> {
            if (r.status() >= 400) System.out.println("RESPONSE " + r.status() + " " + r.url());
          });
      page.navigate("http://localhost:" + port + "/");
      shot(page, language + "-0-login");
      page.locator("input[name=username]").fill("collector");
      page.locator("input[name=password]").fill("collector");
      page.locator("button[type=submit]").click();
      page.waitForLoadState();
      shot(page, language + "-1-home");
      page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
      page.waitForTimeout(4000);
      shot(page, language + "-2-tasklist");
      page.locator("li.task").first().click();
      page.waitForTimeout(3000);
      shot(page, language + "-3-task");
      context.close();
    }
  }
}
