package io.cobranza.ledger.bankstatements;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit test. */
@Tag("unit")
class Mt94xReaderTest {

  private static final String GERMAN =
      new String(Samples.bytes("de-mt940.sta"), Charset.forName("windows-1252"));
  private static final String BRITISH = Samples.text("gb-mt940.txt");

  private static List<BankStatement> read(String file) {
    return StatementReader.read(file.getBytes(StandardCharsets.UTF_8));
  }

  /** A statement of one entry of 100 that came in. */
  private static BankLine line(String sixtyOne, String explanation) {
    return read(":20:X\n:25:DE90999999990000004711\n:28C:1\n:60F:C260101EUR0,\n:61:%s\n%s:62F:C260101EUR100,00\n"
            .formatted(sixtyOne, explanation))
        .get(0)
        .lines()
        .get(0);
  }

  @Test
  void aFileHoldsSeveralStatements() {
    List<BankStatement> statements = Samples.read("de-mt940.sta");
    assertThat(statements).extracting(BankStatement::id).containsExactly("00024/001", "00024/002");
    assertThat(statements).extracting(BankStatement::format).containsOnly(StatementFormat.MT940);
    assertThat(statements).extracting(BankStatement::account).containsOnly("99999999/0000004711");
    assertThat(statements.get(0).balances())
        .isEqualTo(new Balances(Money.of("5000.00", "EUR"), Money.of("6666.00", "EUR")));
  }

  @Test
  void anEntryInGermanPartsIsReadWithAllThatItSays() {
    BankLine line = Samples.lines("de-mt940.sta").get(0);
    assertThat(line.amount()).isEqualTo(Money.of("1904.00", "EUR"));
    assertThat(line.entry().bankReference()).isEqualTo("2026020412000101");
    assertThat(line.entry().bookedOn()).isEqualTo(LocalDate.of(2026, 2, 4));
    assertThat(line.references().endToEndId()).isEqualTo("ZR-5512");
    assertThat(line.counterparty())
        .isEqualTo(new Counterparty("Becker Verpackungen GmbH & Co. KG", "DE94999999990000077777"));
    assertThat(line.remittance().texts())
        .containsExactly("Zahlung Rechnungen RE-1 0151 und RE-10152");
  }

  @Test
  void partsThatAreFullAreJoinedWithoutABlank() {
    assertThat(
            line(
                    "2601010101C100,00NTRFNONREF//B1",
                    ":86:166?00X?20SVWZ+Zahlung Rechnung RE-?2110151 und mehr\n")
                .remittance()
                .texts())
        .containsExactly("Zahlung Rechnung RE- 10151 und mehr");
    assertThat(
            line(
                    "2601010101C100,00NTRFNONREF//B1",
                    ":86:166?00X?20SVWZ+Zahlung Rechnungen RE-?2110151\n")
                .remittance()
                .texts())
        .containsExactly("Zahlung Rechnungen RE-10151");
  }

  @Test
  void theCharactersOfGermanBanksAreRead() {
    assertThat(Samples.lines("de-mt940.sta").get(1).counterparty().name())
        .isEqualTo("Schmidt & Söhne KG");
    assertThat(read(GERMAN).get(0).lines().get(1).counterparty().name())
        .isEqualTo("Schmidt & Söhne KG");
  }

  @Test
  void aReturnedDirectDebitTellsItsReason() {
    BankLine line = Samples.lines("de-mt940.sta").get(2);
    assertThat(line.amount()).isEqualTo(Money.of("-357.00", "EUR"));
    assertThat(line.isReturn()).isTrue();
    assertThat(line.returnReason()).isEqualTo("AC04");
    assertThat(line.references()).isEqualTo(new References("RE-10134", "MAND-9"));
    assertThat(read(GERMAN.replace(" AC04", "")).get(0).lines().get(2).returnReason())
        .isEqualTo("914");
  }

  @Test
  void wordsBetweenSlashesAreRead() {
    List<BankLine> lines = Samples.lines("nl-mt940.txt");
    assertThat(lines.get(0).references().endToEndId()).isEqualTo("RE-10160");
    assertThat(lines.get(0).references().method()).isEqualTo(PaymentMethod.BANK_TRANSFER);
    assertThat(lines.get(0).counterparty())
        .isEqualTo(new Counterparty("VAN DIJK HANDEL BV", "NL33ZZZZ0000010160"));
    assertThat(lines.get(0).remittance().texts()).containsExactly("FACTUUR RE-10160");
    assertThat(lines.get(1).counterparty())
        .isEqualTo(new Counterparty("DE BOER BV", "NL54ZZZZ0000010170"));
    assertThat(lines.get(1).remittance().creditorReferences()).containsExactly("RF7010161");
    assertThat(lines.get(2).returnReason()).isEqualTo("MD06");
    assertThat(lines.get(2).references()).isEqualTo(new References("RE-10159", "MAND-12"));
  }

  @Test
  void freeTextIsTakenAsItIs() {
    List<BankLine> lines = Samples.lines("gb-mt940.txt");
    assertThat(lines.get(1).remittance().texts()).containsExactly("NORTHGATE TOOLS LTD INV 452");
    assertThat(lines.get(0).references().endToEndId()).isEqualTo("INV000451");
    assertThat(Samples.lines("mx-mt940.txt").get(0).remittance().texts().get(0))
        .endsWith("REF 0010210 FERRETERIA DEL NORTE SA DE CV CONCEPTO PAGO FACT A-1021");
  }

  @Test
  void anEntryNeedsNoExplanation() {
    BankLine line = Samples.lines("gb-mt940.txt").get(4);
    assertThat(line.amount()).isEqualTo(Money.of("75.00", "GBP"));
    assertThat(line.remittance().texts()).isEmpty();
    assertThat(line.counterparty().name()).isNull();
  }

  @Test
  void theBlocksOfTheNetworkMakeNoDifference() {
    String bare = BRITISH.substring(BRITISH.indexOf(":20:")).replace("-}", "-");
    assertThat(read(bare)).isEqualTo(Samples.read("gb-mt940.txt"));
    assertThat(read(bare.replace("\n-\n", "\n"))).isEqualTo(Samples.read("gb-mt940.txt"));
  }

  @ParameterizedTest
  @CsvSource({"'\\r\\n'", "'\\n'", "'\\r'"})
  void everyEndOfLineIsRead(String end) {
    String ending = end.translateEscapes();
    assertThat(read(BRITISH.replace("\n", ending))).isEqualTo(Samples.read("gb-mt940.txt"));
  }

  @Test
  void theBankBeforeTheAccountAndTheCurrencyBehindItAreLeftOut() {
    assertThat(Samples.read("gb-mt940.txt").get(0).account()).isEqualTo("GB06ZZZZ99999900004711");
    assertThat(Samples.read("gb-mt942.txt").get(0).account()).isEqualTo("GB06ZZZZ99999900004711");
  }

  @Test
  void aReportOfADayHasNoBalancesAndLeavesOutWhatIsExpected() {
    BankStatement told = Samples.read("gb-mt942.txt").get(0);
    assertThat(told.format()).isEqualTo(StatementFormat.MT942);
    assertThat(told.balances()).isNull();
    assertThat(told.notBooked()).isEqualTo(1);
    assertThat(told.lines())
        .extracting(BankLine::amount)
        .containsExactly(Money.of("240.00", "GBP"));
  }

  @Test
  void theYearOfTheBookingIsTheOneNearestToTheValue() {
    assertThat(line("2601011231C100,00NTRFNONREF//B1", "").entry().bookedOn())
        .isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(line("2512310102C100,00NTRFNONREF//B1", "").entry().bookedOn())
        .isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(line("260105C100,00NTRFNONREF//B1", "").entry().bookedOn())
        .isEqualTo(LocalDate.of(2026, 1, 5));
  }

  @Test
  void aReversalOfADebitBringsMoneyAndIsAReturn() {
    BankLine line = line("2601010101RD100,00NTRFNONREF//B1", "");
    assertThat(line.amount()).isEqualTo(Money.of("100.00", "EUR"));
    assertThat(line.isReturn()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    ":62F:C260202GBP110722.59, ':62F:C260202GBP110722,58', bankstatements.balance",
    ":62F:C260202GBP110722.59, '', bankstatements.noClosing",
    ":60F:C260202GBP100250.10, '', bankstatements.noOpening",
    ":62F:C260202GBP110722.59, ':62F:C260202EUR110722,59', bankstatements.currencies",
    ":60F:C260202GBP100250.10, ':60F:C260202GBX100250,10', field.currency",
    ":60F:C260202GBP100250.10, ':60F:C260202GBP', bankstatements.amount",
    ":25:ZZZZ/GB06ZZZZ99999900004711, '', bankstatements.noAccount",
    "C5400.00NTRF, 'C5.400,00NTRF', bankstatements.line",
    "C5400.00NTRF, 'C5400,001NTRF', field.amount.decimals",
    "C5400.00NTRF, 'X5400,00NTRF', bankstatements.line",
    ":61:2602020202C5400.00, ':61:2613020202C5400,00', bankstatements.line"
  })
  void whatCannotBeReadIsRefused(String told, String instead, String reason) {
    String file = BRITISH.replace(told.replace('.', ','), instead);
    assertThat(file).isNotEqualTo(BRITISH);
    assertThat(Refusals.of(file)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"100", "300", "500", "640"})
  void aFileThatWasCutOffIsRefused(int length) {
    assertThat(Refusals.of(BRITISH.substring(0, length))).startsWith("bankstatements.");
  }

  @Test
  void ofSeveralStatementsNoneIsTakenIfOneIsWrong() {
    assertThat(Refusals.of(GERMAN.replace("EUR6895,10", "EUR6895,11")))
        .isEqualTo("bankstatements.balance");
  }
}
