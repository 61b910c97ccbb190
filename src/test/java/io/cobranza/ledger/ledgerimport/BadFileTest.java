package io.cobranza.ledger.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A file that cannot be read to its end is refused whole: nothing of it goes in. */
@CobranzaTest
class BadFileTest {

  private static final String HEADER = "number,customer,issuedOn,dueOn,amount,currency,sentBy\n";
  private static final String GOOD = "F1,C1,2024-01-01,2024-01-31,10.00,EUR,post\n";

  @Autowired MockMvc mvc;
  Api api;

  @BeforeEach
  void aCustomer() {
    api = new Api(mvc);
    new LedgerBuilder(api).customer("C1");
  }

  private void assertRefusedWhole(Answer answer, String field, String detail) {
    assertThat(answer.problem()).isEqualTo("application/problem+json 422 " + field);
    assertThat(answer.text("detail")).startsWith(detail);
    assertThat(api.read("/api/invoices").text("total")).isEqualTo("0");
  }

  @Test
  void anEmptyFile() {
    assertRefusedWhole(api.upload("/api/invoices/import", ""), "file", "The file is empty.");
    assertRefusedWhole(api.upload("/api/invoices/import", "\n\n"), "file", "The file is empty.");
  }

  @Test
  void aHeaderWithoutRows() {
    assertRefusedWhole(
        api.upload("/api/invoices/import", HEADER), "file", "The file has a header and no rows.");
  }

  @Test
  void aQuoteThatIsNotClosed() {
    assertRefusedWhole(
        api.upload(
            "/api/invoices/import",
            HEADER + GOOD + "\n\"F2,C1,2024-01-01,2024-01-31,10.00,EUR,post\n" + GOOD),
        "file",
        "In the row that begins in line 4 a quote is not closed.");
  }

  @Test
  void bytesThatAreNotWrittenInTheProfilesEncoding() {
    assertRefusedWhole(
        api.upload(
            "/api/invoices/import",
            HEADER + GOOD + GOOD.replace("F1", "F2").replace("post", "señor"),
            StandardCharsets.ISO_8859_1),
        "file",
        "Line 3 is not written in UTF-8.");
  }

  @Test
  void aFileThatEndsInTheMiddleOfACharacter() {
    byte[] whole = (HEADER + GOOD.strip() + "ñ").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertRefusedWhole(
        api.upload("/api/invoices/import", cut), "file", "Line 2 is not written in UTF-8.");
  }

  @Test
  void aMissingColumnIsNamedAsTheFileShouldCallIt() {
    assertRefusedWhole(
        api.upload("/api/invoices/import", HEADER.replace("dueOn", "due") + GOOD),
        "dueOn",
        "The file has no column of that name");
    assertRefusedWhole(
        api.upload("/api/invoices/import", (HEADER + GOOD).replace(',', ';')),
        "number",
        "The file has no column of that name");
  }

  @Test
  void aColumnThatIsThereTwice() {
    assertRefusedWhole(
        api.upload("/api/invoices/import", HEADER.replace("sentBy", "number") + GOOD),
        "number",
        "The file has two columns of that name.");
  }

  @Test
  void aProfileThatDoesNotExist() {
    Answer answer = api.upload("/api/invoices/import?profile=sap", HEADER + GOOD);

    assertRefusedWhole(answer, "profile", "There is no import profile “sap”.");
    assertThat(answer.text("detail")).contains("cobranza, ibm-late-payments");
  }

  @Test
  void aProfileNameThatIsAPath() {
    assertThat(api.upload("/api/invoices/import?profile=../application", HEADER).problem())
        .isEqualTo("application/problem+json 422 profile");
  }
}
