package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A letter is in Spanish or English; its days and amounts are those of the customer's country. */
class LettersGoByTheCountryTest extends CollectionTest {

  @Autowired JdbcTemplate jdbc;

  private void aCustomerOf(String country, String language, String currency) {
    api.send(
        "/api/customers",
        "{'number':'C-9','name':'Customer C-9','email':'c9@example.com','language':'%s','country':'%s'}"
            .formatted(language, country));
    api.send(
        "/api/invoices",
        "{'number':'F-9','customer':'C-9','amount':'1234567','currency':'%s',".formatted(currency)
            + "'issuedOn':'2024-01-02','dueOn':'2024-01-31'}");
  }

  private String lastLetter(String kind, String form) {
    return jdbc.queryForObject(
        "SELECT b."
            + form
            + " FROM letter_body b JOIN letter l ON l.message_id = b.letter_id"
            + " JOIN customer c ON c.id = l.customer_id"
            + " WHERE c.number = 'C-9' AND l.kind = ? ORDER BY l.id DESC LIMIT 1",
        String.class,
        kind);
  }

  private String printed(String kind) throws IOException {
    byte[] pdf =
        jdbc.queryForObject(
            "SELECT b.pdf FROM letter_body b JOIN letter l ON l.message_id = b.letter_id"
                + " JOIN customer c ON c.id = l.customer_id"
                + " WHERE c.number = 'C-9' AND l.kind = ? ORDER BY l.id DESC LIMIT 1",
            byte[].class,
            kind);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MX, es, MXN, '1,234,567.00 MXN', 31 de enero de 2024",
    "CO, es, COP, '1.234.567,00 COP', 31 de enero de 2024",
    "CL, es, CLP, '1.234.567 CLP', 31 de enero de 2024",
    "ES, es, EUR, '1.234.567,00 EUR', 31 de enero de 2024",
    "US, es, USD, '1,234,567.00 USD', 31 de enero de 2024",
    "US, en, USD, 'USD 1,234,567.00', 'January 31, 2024'",
    "GB, en, GBP, 'GBP 1,234,567.00', 31 January 2024",
    "DE, en, EUR, 'EUR 1,234,567.00', 31 January 2024"
  })
  void aReminder(String country, String language, String currency, String amount, String day)
      throws IOException {
    aCustomerOf(country, language, currency);
    goToWithLetters("2024-02-07");

    assertThat(lastLetter("FIRST_REMINDER", "text")).contains(amount, day);
    assertThat(printed("FIRST_REMINDER")).contains(amount, day);
  }
}
