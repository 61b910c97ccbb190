package io.cobranza.ledger.bankstatements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.shared.Refused;
import io.cobranza.testing.CobranzaTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Every line is kept once, in whichever files it comes. */
@CobranzaTest
class BankStatementsTest {

  private static final String OURS = "DE90999999990000004711";
  private static final String SPANISH = Samples.text("es-camt053-02.xml");

  @Autowired BankStatements statements;
  @Autowired MockMvc mvc;

  private TakenStatements take(String sample) {
    return statements.take(Samples.bytes(sample));
  }

  private List<BankLine> kept(String account) {
    return statements.linesOf(account, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  }

  @Test
  void whatWasKeptIsReadAsItCame() {
    take("de-camt053-08.xml");
    assertThat(kept(OURS)).isEqualTo(Samples.lines("de-camt053-08.xml"));
  }

  @Test
  void theSameFileTwiceChangesNothingAndSaysSo() {
    assertThat(take("de-camt053-08.xml")).isEqualTo(new TakenStatements(1, 9, 0, 1));
    assertThat(take("de-camt053-08.xml")).isEqualTo(new TakenStatements(1, 0, 9, 1));
    assertThat(kept(OURS)).hasSize(9);
  }

  @Test
  void aNotificationAndTheStatementGiveEveryLineOnce() {
    assertThat(take("de-camt054-04.xml")).isEqualTo(new TakenStatements(1, 3, 0, 0));
    assertThat(take("de-camt053-08.xml")).isEqualTo(new TakenStatements(1, 6, 3, 1));
    assertThat(kept(OURS)).hasSize(9);
  }

  /** The money of a batch is not counted again where another file tells only its sum. */
  @Test
  void aBatchThatIsKnownInPartsIsKnownAsAWhole() {
    take("de-camt054-04.xml");
    String whole =
        new String(Samples.bytes("de-camt053-08.xml"), StandardCharsets.UTF_8)
            .replace(
                "<Amt Ccy=\"EUR\">1785.00</Amt>\n            <CdtDbtInd>CRDT</CdtDbtInd>\n", "");
    assertThat(statements.take(whole.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new TakenStatements(1, 6, 1, 1));
  }

  @Test
  void severalStatementsOfAFileAreTaken() {
    assertThat(take("de-mt940.sta")).isEqualTo(new TakenStatements(2, 5, 0, 0));
    assertThat(kept("99999999/0000004711")).hasSize(5);
  }

  @Test
  void ofAFileThatDoesNotAddUpNothingIsKept() {
    String wrong =
        new String(Samples.bytes("de-mt940.sta"), StandardCharsets.ISO_8859_1)
            .replace("EUR6895,10", "EUR6895,11");
    assertThatThrownBy(() -> statements.take(wrong.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(Refused.class);
    assertThat(kept("99999999/0000004711")).isEmpty();
  }

  /** More than fit into one statement of the database. */
  @Test
  void aThousandLinesAreTaken() {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      entries.append(":61:260202C1,00NTRFNONREF//BULK%07d\n:86:F-%d\n".formatted(i, i));
    }
    String file =
        ":20:X\n:25:%s\n:28C:1\n:60F:C260202EUR0,00\n%s:62F:C260202EUR1000,00\n-\n"
            .formatted(OURS, entries);
    byte[] content = file.getBytes(StandardCharsets.UTF_8);
    assertThat(statements.take(content)).isEqualTo(new TakenStatements(1, 1000, 0, 0));
    assertThat(statements.take(content)).isEqualTo(new TakenStatements(1, 0, 1000, 0));
  }

  @Test
  void aFileComesByHttpAndItsCountsAreAnswered() throws Exception {
    for (int known : new int[] {0, 9}) {
      mvc.perform(
              multipart("/api/bank-statements")
                  .file(new MockMultipartFile("file", Samples.bytes("es-camt053-02.xml")))
                  .with(httpBasic("erp", "erp")))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.lines").value(9 - known))
          .andExpect(jsonPath("$.known").value(known));
    }
  }

  @Test
  void aRefusalNamesBothSumsInTheLanguageOfWhoAsks() throws Exception {
    byte[] wrong = SPANISH.replace(">1089.00<", ">1090.00<").getBytes(StandardCharsets.UTF_8);
    mvc.perform(
            multipart("/api/bank-statements")
                .file(new MockMultipartFile("file", wrong))
                .with(httpBasic("erp", "erp"))
                .header("Accept-Language", "es"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.field").value("file"))
        .andExpect(jsonPath("$.detail").value(containsString("21.200,29 EUR")))
        .andExpect(jsonPath("$.detail").value(containsString("21.199,29 EUR")));
  }
}
