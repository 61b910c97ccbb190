package io.cobranza.ledger.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;

/** A user's own profile in a folder is all it takes to read an ERP's export as it is. */
@CobranzaTest
class ImportProfileTest {

  private static final String SPANISH =
      """
      format: {encoding: windows-1252, delimiter: ";", decimal: ",", grouping: ".", dates: dd/MM/yyyy}
      imports:
        invoices:
          customers: create
          columns: {number: Factura, customer: Cliente, issuedOn: Fecha, dueOn: Vencimiento,
                    amount: Importe, sentBy: Envío}
          defaults: {currency: EUR}
          translate: {sentBy: {C: correo}}
          only-when: {Tipo: F}
        payments:
          columns: {invoiceNumber: Factura, amount: Importe, receivedOn: Vencimiento}
          defaults: {currency: EUR}
          compose: {reference: "cobro {Factura}/{Fecha}"}
      """;

  private static final String FILE =
      """
      Factura;Cliente;Fecha;Vencimiento;Importe;Envío;Tipo
      007;Peña;31/01/2024;29/02/2024;1.234,56;C;F
      008;Peña;31/01/2024;29/02/2024;1.234,56;C;X
      """;

  @Autowired MockMvc mvc;
  @Autowired VirtualClock clock;

  @Value("${cobranza.import-profiles}")
  Path folder;

  Api api;

  @BeforeEach
  void aFolder() throws IOException {
    clock.setTo(LocalDate.of(2024, 3, 1));
    api = new Api(mvc);
    Files.createDirectories(folder);
  }

  @AfterEach
  void emptyFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private void profile(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name + ".yml"), content);
  }

  @Test
  void headersFormatsEncodingDefaultsAndConditionsAreTheProfiles() throws IOException {
    profile("spanish", SPANISH);
    var answer =
        api.upload("/api/invoices/import?profile=spanish", FILE, Charset.forName("windows-1252"));

    assertThat(answer.counts()).isEqualTo("1 accepted, 0 duplicates, 0 rejected");
    var invoice = api.read("/api/invoices/007");
    assertThat(invoice.text("customer")).isEqualTo("Peña");
    assertThat(invoice.text("amount")).isEqualTo("1234.56");
    assertThat(invoice.text("dueOn")).isEqualTo("2024-02-29");
    assertThat(invoice.text("sentBy")).isEqualTo("correo");
  }

  @Test
  void oneFileHoldsInvoicesAndTheirPayments() throws IOException {
    profile("spanish", SPANISH);
    byte[] file = FILE.lines().limit(2).reduce("", (a, b) -> a + b + "\n").getBytes("windows-1252");
    api.upload("/api/invoices/import?profile=spanish", file);
    api.upload("/api/payments/import?profile=spanish", file);

    assertThat(api.read("/api/invoices/007").text("settledOn")).isEqualTo("2024-02-29");
    var known =
        new LedgerBuilder(api)
            .paymentAnswer("cobro 007/31/01/2024", "007", "1234.56", "2024-02-29");
    assertThat(known.status()).isEqualTo(201);
    assertThat(api.read("/api/customers/{number}", "Peña").json().path("unallocatedCredit"))
        .isEmpty();
  }

  @Test
  void aByteOrderMarkSaysMoreThanTheProfile() throws IOException {
    profile("spanish", SPANISH);

    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(
              api.upload("/api/invoices/import?profile=spanish", "\uFEFF" + FILE, charset).status())
          .isEqualTo(200);
    }
    assertThat(api.read("/api/invoices/007").text("customer")).isEqualTo("Peña");
    assertThat(api.read("/api/invoices").text("total")).isEqualTo("1");
  }

  @Test
  void tabsAreADelimiter() throws IOException {
    profile("tabs", SPANISH.replace("\";\"", "tab"));

    assertThat(
            api.upload(
                    "/api/invoices/import?profile=tabs",
                    FILE.replace(';', '\t'),
                    Charset.forName("windows-1252"))
                .counts())
        .isEqualTo("1 accepted, 0 duplicates, 0 rejected");
  }

  @Test
  void anAmountWithMisplacedGroupsIsRejected() throws IOException {
    profile("spanish", SPANISH);

    for (String bad : new String[] {"12.34,56", "1.23", "1,234.56"}) {
      var answer =
          api.upload(
              "/api/invoices/import?profile=spanish",
              FILE.replace("1.234,56", bad),
              Charset.forName("windows-1252"));
      assertThat(answer.rejected(0))
          .isEqualTo("2 Importe: “%s” is not a number with “,” as decimal sign.".formatted(bad));
    }
  }

  @Test
  void aBrokenProfileIsNamed() throws IOException {
    profile("broken", "format: {delimiter: ';;'}\n");
    profile("misspelt", "format: {delimitr: ';'}\n");
    profile("lacking", "imports: {invoices: {columns: {number: a, costumer: b}}}\n");
    profile("empty", "");

    for (String name : new String[] {"broken", "misspelt", "empty"}) {
      var answer = api.upload("/api/invoices/import?profile=" + name, FILE);
      assertThat(answer.problem()).isEqualTo("application/problem+json 422 profile");
      assertThat(answer.text("detail")).startsWith("The import profile “" + name + "” is broken");
    }
    assertThat(api.upload("/api/invoices/import?profile=lacking", FILE).text("detail"))
        .endsWith("under invoices: amount, costumer, currency, customer, dueOn, issuedOn.");
  }

  @Test
  void anEditCountsWithoutARestart() throws IOException {
    profile("spanish", SPANISH);
    profile("spanish", SPANISH.replace("Factura", "Nº"));

    assertThat(
            api.upload(
                    "/api/invoices/import?profile=spanish",
                    FILE.replace("Factura", "Nº"),
                    Charset.forName("windows-1252"))
                .counts())
        .isEqualTo("1 accepted, 0 duplicates, 0 rejected");
  }

  @Test
  void aProfileWithoutTheKindIsRefused() {
    assertThat(api.upload("/api/customers/import?profile=ibm-late-payments", FILE).text("detail"))
        .isEqualTo("The import profile “ibm-late-payments” does not say how to read customers.");
  }
}
