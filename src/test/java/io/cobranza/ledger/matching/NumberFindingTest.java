package io.cobranza.ledger.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit test. */
@Tag("unit")
class NumberFindingTest {

  private final Books books = new Books().customer("Anna").customer("Bert");

  private String found(String text) {
    Map<String, Naming> found = new TreeMap<>();
    Map<OpenItem, Set<Naming>> named =
        NamedInvoices.of(Books.paid("1.00", text), books.items("EUR"));
    named.forEach((item, how) -> found.put(item.number(), Naming.strongest(how)));
    return found.toString().replaceAll("[{},]", "");
  }

  private void open(String... numbers) {
    for (String number : numbers) {
      books.owes("Anna", number, "100.00");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PAGO FRA F-2026/0101, NUMBER",
    "pago f-2026/0101 gracias, NUMBER",
    "FACTURA:F-2026/0101, NUMBER",
    "F2026/0101, NORMALISED",
    "F20260101, NORMALISED",
    "F 2026 0101, NORMALISED",
    "F- 2026/ 0101, NORMALISED",
    "F-2026/101, NORMALISED",
    "F 2026-101, NORMALISED",
    "F-20 26/01 01, NORMALISED",
    "FRA 2026/0101, NORMALISED",
    "FRA 2026/101, NORMALISED",
    "20260101, NORMALISED",
    "FACTURA 101, NORMALISED",
    "FACT. Nº 0101, NORMALISED",
    "F-2026/0101 DE FECHA 15/01/2026, NUMBER",
    "F-2O26/O1O1, SLIP",
    "F-2026/01OI, SLIP",
    "F-2026/0101-2, SLIP",
    "F-2026/0101/B, SLIP"
  })
  void aNumberIsFoundHoweverItIsWritten(String text, String naming) {
    open("F-2026/0101");
    assertThat(found(text)).isEqualTo("F-2026/0101=" + naming);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAGO 2026",
        "FEBRERO 2026",
        "CUOTA 101",
        "REF 101 CLIENTE",
        "R-2026/0101",
        "AB2026/0101",
        "F-2026/01011",
        "XF-2026/0101",
        "101",
        "IMPORTE 101,00 EUR",
        "IMPORTE 20.260.101,00",
        "TEL 62026010122",
        ""
      })
  void somethingElseIsNotTakenForIt(String text) {
    open("F-2026/0101");
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE94999999990000077777",
        "DE94 9999 9999 0000 0777 77",
        "IBAN DE94 9999 9999 0000 0777 77 GRACIAS",
        "CLABE 044180001012345674",
        "DATUM 12.01.2026",
        "2026-01-12",
        "12/01/26",
        "1.234,56",
        "77777,00 EUR"
      })
  void accountsDaysAndAmountsHoldNoNumbers(String text) {
    open(
        "77777",
        "99999999",
        "0000",
        "9999",
        "12012026",
        "20260112",
        "12345",
        "44180001012345674",
        "1234");
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aYearIsANumberOnlyWhereOneIsExpected() {
    open("2026");
    assertThat(found("CUOTA 2026")).isEmpty();
    assertThat(found("FACTURA 2026")).isEqualTo("2026=NUMBER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F-101, F-102 y F-103|F-101=NUMBER F-102=NUMBER F-103=NUMBER",
        "F-101 F-103|F-101=NUMBER F-103=NUMBER",
        "F-101, 102 y 103|F-101=NUMBER F-102=NUMBER F-103=NUMBER",
        "F-101/102/103|F-101=NUMBER F-102=NUMBER F-103=NUMBER",
        "F-101/02/03|F-101=NUMBER F-102=NUMBER F-103=NUMBER",
        "F-101+F-104|F-101=NUMBER F-104=NUMBER",
        "FACTURAS 101 102 103|F-101=NORMALISED F-102=NORMALISED F-103=NORMALISED",
        "F-101 a F-104|F-101=NUMBER F-102=NORMALISED F-103=NORMALISED F-104=NUMBER",
        "F-101 a 104|F-101=NUMBER F-102=NORMALISED F-103=NORMALISED F-104=NUMBER",
        "F-101 - F-104|F-101=NUMBER F-102=NORMALISED F-103=NORMALISED F-104=NUMBER",
        "FRAS 101 AL 104|F-101=NORMALISED F-102=NORMALISED F-103=NORMALISED F-104=NORMALISED",
        "F-101 bis F-103|F-101=NUMBER F-102=NORMALISED F-103=NUMBER",
        "F-101 y 500 euros|F-101=NUMBER"
      })
  void listsAndRangesAreFound(String text, String numbers) {
    open("F-101", "F-102", "F-103", "F-104", "G-102");
    assertThat(found(text)).isEqualTo(numbers);
  }

  @Test
  void aRangeThatNobodyCouldMeanIsNone() {
    open("F-1", "F-2", "F-5000");
    assertThat(found("F-1 a F-5000")).isEqualTo("F-1=NUMBER F-5000=NUMBER");
  }

  @Test
  void ofTwoNumbersTheLongerIsMeant() {
    open("F-101", "F-101/2");
    assertThat(found("F-101/2")).isEqualTo("F-101/2=NUMBER");
    assertThat(found("F-101")).isEqualTo("F-101=NUMBER");
  }

  @Test
  void digitsAfterABlankDoNotMakeALongerNumber() {
    open("F-101", "F-1012");
    assertThat(found("F-101 2 DE 3")).isEqualTo("F-101=NUMBER");
  }

  @Test
  void whatIsCutOffAtTheEndOfAFullTextIsNotRead() {
    open("F-101", "F-1012", "F-200");
    String begun = "F-200 " + "X".repeat(128) + " ";
    assertThat(found(begun + "F-101")).isEqualTo("F-200=NUMBER");
    assertThat(found("F-200 " + "X".repeat(100) + " F-101")).isEqualTo("F-101=NUMBER F-200=NUMBER");
  }

  @Test
  void aNumberThatTwoInvoicesOfACustomerBearIsFlagged() {
    books.owes("Anna", "A-77001", "1.00").owes("Anna", "B-77001", "2.00");
    assertThat(found("77001")).isEqualTo("A-77001=SLIP B-77001=SLIP");
  }

  @Test
  void aNumberThatInvoicesOfTwoCustomersBearIsBoths() {
    books.owes("Anna", "A-77001", "1.00").owes("Bert", "B-77001", "2.00");
    assertThat(found("77001")).isEqualTo("A-77001=NORMALISED B-77001=NORMALISED");
  }

  @Test
  void anOrderIsFoundByItsNumber() {
    books.owes("Anna", "F-1", "1.00", "EUR", java.util.List.of("PO-77812"), null);
    assertThat(found("BESTELLUNG PO 77812")).isEqualTo("F-1=REFERENCE");
  }

  @Test
  void aWrongCheckDigitMakesNoReference() {
    open("10130");
    assertThat(CreditorReference.in("RF34 1013 0")).containsExactly("10130");
    assertThat(CreditorReference.in("RF35 1013 0")).isEmpty();
    assertThat(found("RF3410130")).isEqualTo("10130=CREDITOR_REFERENCE");
    assertThat(found("RF3510130")).isEmpty();
  }
}
