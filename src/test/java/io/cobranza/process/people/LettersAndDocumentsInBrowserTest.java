package io.cobranza.process.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.cobranza.letters.correspondence.LetterRelay;
import io.cobranza.testing.Api;
import io.cobranza.testing.LedgerBuilder;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of an invoice, and the register of what was written. */
class LettersAndDocumentsInBrowserTest extends BrowserAtWork {

  private static final byte[] NOTE = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);

  @Autowired LetterRelay relay;

  @Test
  void logisticsStoresADeliveryNoteAndFindsItAgain() {
    try (BrowserContext context = context("es-ES")) {
      Page page = logIn(context, "logistics", "/documents?invoice=F-1");
      assertThat(page.getByText("Todavía no se ha guardado ningún documento")).isVisible();
      assertThat(page.locator("#explanation")).containsText("1.000,00 EUR");

      store(page, "nota.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Solo se admiten archivos PDF");

      store(page, "albarán 7.pdf", NOTE);
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Se ha guardado albarán 7.pdf");
      Locator stored = page.locator("#stored tbody tr");
      assertThat(stored).containsText("Albarán");
      assertThat(stored).containsText("Raúl Campos");
      Download download = page.waitForDownload(() -> stored.getByRole(AriaRole.LINK).click());
      Assertions.assertThat(download.suggestedFilename()).isEqualTo("albarán 7.pdf");
    }
  }

  private static void store(Page page, String name, byte[] content) {
    page.locator("#upload select").selectOption("DELIVERY_NOTE");
    page.locator("#upload input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", content));
    page.locator("#upload button").click();
  }

  @Test
  void theRegisterShowsWhatLeftTogetherAndWhatWaits() {
    new LedgerBuilder(new Api(mvc))
        .customer("C-9")
        .invoice("A-1", "C-9", "700.00", "2024-01-01", "2024-01-31")
        .invoice("A-2", "C-9", "50.00", "2024-01-01", "2024-01-31");
    time.passDays(1);
    relay.deliverDue();
    try (BrowserContext context = context("en-GB")) {
      Page page = logIn(context, "auditor", "/letters?invoice=A-1");
      Locator row = page.locator("tbody tr").first();
      assertThat(row).containsText("sent");
      assertThat(row).containsText("in one message with one other letter");
      row.getByRole(AriaRole.LINK).click();
      assertThat(page.locator("dl")).containsText("Sent together");
      assertThat(page.locator("dl")).containsText("A-2");
      assertThat(page.frameLocator("iframe").locator("table.lines")).containsText("A-2");
      assertThat(page.frameLocator("iframe").locator("table.lines")).containsText("EUR 750.00");
    }
  }
}
