package io.cobranza.ledger.bankstatements;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit test. */
@Tag("unit")
class CamtReaderTest {

  private static final String SPANISH = Samples.text("es-camt053-02.xml");
  private static final String GERMAN = Samples.text("de-camt053-08.xml");

  private static BankStatement spanish() {
    return Samples.read("es-camt053-02.xml").get(0);
  }

  private static BankStatement german() {
    return Samples.read("de-camt053-08.xml").get(0);
  }

  private static BankStatement read(String file) {
    return StatementReader.read(file.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  @Test
  void aStatementSaysOfWhichAccountItIsAndWhatWasOnIt() {
    assertThat(spanish().format()).isEqualTo(StatementFormat.CAMT_053);
    assertThat(spanish().account()).isEqualTo("ES9390000001370000000017");
    assertThat(spanish().id()).isEqualTo("EXT20260202-1");
    assertThat(spanish().balances().opening()).isEqualTo(Money.of("15230.44", "EUR"));
    assertThat(german().balances().opening()).isEqualTo(Money.of("-1200.00", "EUR"));
  }

  @Test
  void anEntryIsALineWithAllThatItSays() {
    BankLine line = spanish().lines().get(0);
    assertThat(line.entry().bookedOn()).isEqualTo(LocalDate.of(2026, 2, 2));
    assertThat(line.entry().bankReference()).isEqualTo("ES2602020000017");
    assertThat(line.amount()).isEqualTo(Money.of("1210.00", "EUR"));
    assertThat(line.counterparty())
        .isEqualTo(new Counterparty("TALLERES LIZARRA SL", "ES6990000001540000000101"));
    assertThat(line.remittance().texts())
        .containsExactly("PAGO FRA F-2026/0101", "TRANSFERENCIA DE TALLERES LIZARRA SL");
  }

  @Test
  void whatBanksFillAFieldWithIsNoReference() {
    assertThat(spanish().lines().get(0).references().endToEndId()).isNull();
    assertThat(german().lines().get(1).references().endToEndId()).isEqualTo("ZV-2026-0007");
  }

  @Test
  void theBanksCodeSaysHowMoneyCame() {
    assertThat(german().lines().get(0).references().method())
        .isEqualTo(PaymentMethod.BANK_TRANSFER);
    assertThat(spanish().lines().get(0).references().method()).isNull();
  }

  @Test
  void moneyThatWentOutIsNegative() {
    assertThat(spanish().lines().get(4).amount()).isEqualTo(Money.of("-18.15", "EUR"));
    assertThat(spanish().lines().get(4).isReturn()).isFalse();
  }

  @Test
  void aReturnTellsItsReasonAndWhoHadPaid() {
    BankLine line = spanish().lines().get(5);
    assertThat(line.isReturn()).isTrue();
    assertThat(line.returnReason()).isEqualTo("MS02");
    assertThat(line.references()).isEqualTo(new References("F-2026/0098", "M-00231"));
    assertThat(line.counterparty().name()).isEqualTo("BODEGAS ARANA SL");
  }

  @Test
  void anEntryThatIsMarkedAsReversalIsAReturn() {
    assertThat(
            read(SPANISH.replace(
                    "<CdtDbtInd>DBIT</CdtDbtInd>\n        <Sts>",
                    "<CdtDbtInd>DBIT</CdtDbtInd>\n        <RvslInd>true</RvslInd>\n        <Sts>"))
                .lines()
                .get(4)
                .isReturn())
        .isTrue();
  }

  @Test
  void aCreditorReferenceIsReadFromItsField() {
    assertThat(german().lines().get(2).remittance().creditorReferences()).hasSize(1);
  }

  @Test
  void aBatchIsOneLineForEachOfItsPayments() {
    List<BankLine> batch = german().lines().subList(6, 9);
    assertThat(batch)
        .extracting(BankLine::amount)
        .containsExactly(
            Money.of("2380.00", "EUR"), Money.of("1785.00", "EUR"), Money.of("-595.00", "EUR"));
    assertThat(batch).extracting(line -> line.entry().number()).containsExactly(1, 2, 3);
    assertThat(batch)
        .allSatisfy(
            line -> assertThat(line.entry().amount()).isEqualTo(Money.of("3570.00", "EUR")));
    assertThat(batch.get(2).returnReason()).isEqualTo("AM04");
    assertThat(batch.get(2).counterparty().name()).isEqualTo("Autohaus Vogel OHG");
  }

  @Test
  void aBatchThatDoesNotAddUpIsRefused() {
    assertThat(Refusals.of(GERMAN.replace(">1785.00<", ">1785.01<")))
        .isEqualTo("bankstatements.batch");
  }

  @Test
  void aBatchWithoutAmountsIsOneLineWithAllTexts() {
    String without =
        GERMAN.replace(
            "<Amt Ccy=\"EUR\">1785.00</Amt>\n            <CdtDbtInd>CRDT</CdtDbtInd>\n", "");
    BankLine line = read(without).lines().get(6);
    assertThat(line.amount()).isEqualTo(Money.of("3570.00", "EUR"));
    assertThat(line.remittance().texts()).contains("RE-10140", "RE-10141");
    assertThat(line.counterparty().name()).isNull();
  }

  @Test
  void anExpectedEntryIsLeftOutAndCounted() {
    assertThat(german().notBooked()).isEqualTo(1);
    assertThat(german().lines()).hasSize(9);
  }

  @Test
  void aNotificationHasNoBalancesAndTheSameLines() {
    BankStatement told = Samples.read("de-camt054-04.xml").get(0);
    assertThat(told.format()).isEqualTo(StatementFormat.CAMT_054);
    assertThat(told.balances()).isNull();
    assertThat(told.account()).isEqualTo(german().account());
    assertThat(told.lines())
        .extracting(BankLine::entry)
        .isEqualTo(german().lines().subList(6, 9).stream().map(BankLine::entry).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "03", "04", "05", "06", "07", "08"})
  void everyVersionFromTwoToEightIsRead(String version) {
    assertThat(read(SPANISH.replace("camt.053.001.02", "camt.053.001." + version)).lines())
        .hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({
    "urn:iso:std:iso:20022:tech:xsd:camt.053.001.01",
    "urn:iso:std:iso:20022:tech:xsd:camt.053.001.09",
    "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03",
    "urn:swift:xsd:camt.053.001.02"
  })
  void otherVersionsAreRefused(String namespace) {
    assertThat(
            Refusals.of(
                SPANISH.replace("urn:iso:std:iso:20022:tech:xsd:camt.053.001.02", namespace)))
        .isEqualTo("bankstatements.version");
  }

  @Test
  void aPrefixOrAnEnvelopeMakesNoDifference() {
    String prefixed =
        SPANISH
            .replaceAll("<(/?)([A-Z])", "<$1ns2:$2")
            .replace("xmlns=", "xmlns:ns2=")
            .replace("<ns2:Document", "<Envelope><ns2:Document")
            .replace("</ns2:Document>", "</ns2:Document></Envelope>");
    assertThat(read(prefixed).lines()).hasSize(9);
  }

  @Test
  void aWrongBalanceIsRefusedWithBothSums() {
    assertThat(Refusals.of(SPANISH.replace(">1089.00<", ">1089.01<")))
        .isEqualTo("bankstatements.balance");
  }

  @Test
  void aMissingEntryIsSeen() {
    int begin = SPANISH.indexOf("      <Ntry>");
    int end = SPANISH.indexOf("</Ntry>") + "</Ntry>".length();
    assertThat(Refusals.of(SPANISH.substring(0, begin) + SPANISH.substring(end)))
        .isEqualTo("bankstatements.balance");
  }

  @Test
  void aReportOfADayThatIsNotOverIsNotAddedUp() {
    String report =
        SPANISH
            .replace("camt.053", "camt.052")
            .replace("BkToCstmrStmt", "BkToCstmrAcctRpt")
            .replace("<Stmt>", "<Rpt>")
            .replace("</Stmt>", "</Rpt>")
            .replace(">1089.00<", ">1.00<");
    assertThat(read(report).format()).isEqualTo(StatementFormat.CAMT_052);
    assertThat(read(report).lines()).hasSize(9);
  }

  @Test
  void interimBalancesHoldThePagesOfAStatementTogether() {
    assertThat(read(SPANISH.replace("PRCD", "ITBD").replace("CLBD", "ITBD")).balances())
        .isEqualTo(spanish().balances());
  }

  @Test
  void entriesWithoutAReferenceOfTheBankAreToldByWhatTheySay() {
    String nameless = SPANISH.replaceAll("<AcctSvcrRef>[^<]*</AcctSvcrRef>", "");
    List<BankLine> lines = read(nameless).lines();
    assertThat(lines).extracting(line -> line.entry().bankReference()).doesNotHaveDuplicates();
    assertThat(read(nameless).lines()).isEqualTo(lines);
  }

  @Test
  void aNumberThatOnlyCountsEntriesIsNoReference() {
    String counted = GERMAN.replaceAll("<AcctSvcrRef>[^<]*</AcctSvcrRef>", "");
    assertThat(read(counted).lines().get(0).entry().bankReference()).startsWith("content:");
    assertThat(
            read(counted.replace("<NtryRef>31<", "<NtryRef>2026-02-03-31<"))
                .lines()
                .get(0)
                .entry()
                .bankReference())
        .isEqualTo("2026-02-03-31");
  }

  @Test
  void twoEntriesThatAreAlikeAreTwo() {
    int begin = SPANISH.indexOf("      <Ntry>");
    int end = SPANISH.indexOf("</Ntry>") + "</Ntry>".length();
    String entry = SPANISH.substring(begin, end);
    String twice =
        SPANISH.substring(0, end) + "\n" + entry + SPANISH.substring(end).replace("CLBD", "CLAV");
    List<BankLine> lines = read(twice.replaceFirst("CLBD", "CLAV")).lines();
    assertThat(lines.subList(0, 2))
        .extracting(line -> line.entry().repetition())
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "<Amt Ccy=\"EUR\">1210.00<, <Amt Ccy=\"EUR\">1210.001<, field.amount.decimals",
    "<Amt Ccy=\"EUR\">1210.00<, <Amt Ccy=\"EUR\">1e9<, bankstatements.amount",
    "<Amt Ccy=\"EUR\">1210.00<, <Amt Ccy=\"EUR\">-1210.00<, bankstatements.amount",
    "<Amt Ccy=\"EUR\">1210.00<, <Amt Ccy=\"EUX\">1210.00<, field.currency",
    "<Amt Ccy=\"EUR\">1210.00<, <Amt>1210.00<, field.required",
    "<Amt Ccy=\"EUR\">1210.00<, <Amt Ccy=\"USD\">1210.00<, bankstatements.currencies",
    "<BookgDt><Dt>2026-02-02<, <BookgDt><Dt>02.02.2026<, bankstatements.day",
    "<BookgDt><Dt>2026-02-02<, <BookgDt><Dt>0026-02-02<, field.year",
    "<CdtDbtInd>CRDT</CdtDbtInd>, <CdtDbtInd>C</CdtDbtInd>, bankstatements.direction",
    "<IBAN>ES9390000001370000000017</IBAN>, '', bankstatements.noAccount"
  })
  void whatCannotBeReadIsRefused(String told, String instead, String reason) {
    assertThat(Refusals.of(SPANISH.replace(told, instead))).isEqualTo(reason);
  }

  @Test
  void amountsHaveTheDecimalsOfTheirCurrency() {
    String yen = SPANISH.replace("EUR\"", "JPY\"").replaceAll(">(\\d+)\\.\\d\\d<", ">$1<");
    String added = yen.replaceFirst("CLBD", "CLAV");
    assertThat(read(added).lines().get(0).amount()).isEqualTo(Money.of("1210", "JPY"));
  }
}
