package io.cobranza.ledger.bankstatements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit test. A file that comes from outside may be anything. */
@Tag("unit")
class HostileFileTest {

  private static final String CAMT = Samples.text("es-camt053-02.xml");

  private static String declaring(String doctype) {
    return CAMT.replace("?>\n<Document", "?>\n" + doctype + "\n<Document");
  }

  @Test
  void entitiesFromElsewhereAreNotFetched() {
    assertThat(
            Refusals.of(
                declaring("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                    .replace("PAGO FRA", "&x;")))
        .isEqualTo("bankstatements.doctype");
  }

  @Test
  void entitiesOfTheFileAreNotExpanded() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs
          .append("<!ENTITY a")
          .append(i)
          .append(" \"&a")
          .append(i - 1)
          .append(";&a")
          .append(i - 1)
          .append(";\">");
    }
    assertThat(Refusals.of(declaring(laughs + "]>").replace("PAGO FRA", "&a29;")))
        .isEqualTo("bankstatements.doctype");
  }

  @Test
  void aDocumentTypeAloneIsRefused() {
    assertThat(Refusals.of(declaring("<!DOCTYPE Document SYSTEM \"http://127.0.0.1:9/x.dtd\">")))
        .isEqualTo("bankstatements.doctype");
  }

  @Test
  void fiftyMegabytesAreRefused() {
    byte[] large = Arrays.copyOf(CAMT.getBytes(StandardCharsets.UTF_8), 50 << 20);
    assertThat(Refusals.of(large)).isEqualTo("bankstatements.tooLarge");
  }

  @Test
  void aTextWithoutEndIsRefused() {
    assertThat(Refusals.of(CAMT.replace("PAGO FRA", "x".repeat(5000))))
        .isEqualTo("bankstatements.tooLong");
  }

  @Test
  void elementsWithinEachOtherWithoutEndAreRefused() {
    assertThat(Refusals.of(CAMT.replace("<GrpHdr>", "<GrpHdr>" + "<a>".repeat(100_000))))
        .isEqualTo("bankstatements.tooDeep");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 40, 500, 2000, 7000})
  void aFileThatWasCutOffIsRefused(int length) {
    assertThat(Refusals.of(CAMT.substring(0, length))).startsWith("bankstatements.");
  }

  @Test
  void aFileInAnotherEncodingThanItSaysIsRefused() {
    byte[] latin = CAMT.replace("GESTORIA", "GESTORÍA").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Refusals.of(latin)).isEqualTo("bankstatements.encoding");
  }

  @Test
  void anEncodingThatIsDeclaredIsRead() {
    String declared = CAMT.replace("UTF-8", "ISO-8859-1").replace("GESTORIA", "GESTORÍA");
    assertThat(StatementReader.read(declared.getBytes(StandardCharsets.ISO_8859_1)).get(0).lines())
        .anySatisfy(line -> assertThat(line.counterparty().name()).isEqualTo("GESTORÍA PAZ"));
    assertThat(
            StatementReader.read(CAMT.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001\u0002",
        "date;amount;text",
        "%PDF-1.7",
        "{\"a\":1}",
        "PK\u0003\u0004",
        "<",
        "<html><body/></html>"
      })
  void whatIsNoStatementIsRefused(String file) {
    assertThat(Refusals.of(file)).startsWith("bankstatements.");
  }

  @Test
  void aDocumentWithoutStatementIsRefused() {
    assertThat(Refusals.of("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"/>"))
        .isEqualTo("bankstatements.empty");
  }

  @Test
  void charactersThatTurnATextAroundAreRefused() {
    assertThat(Refusals.of(CAMT.replace("PAGO FRA", "PAGO \u202E FRA")))
        .isEqualTo("field.controlCharacter");
  }
}
