package io.cobranza.ledger.matching;

import static io.cobranza.ledger.matching.Books.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.bankstatements.BankLine;
import io.cobranza.ledger.bankstatements.Entry;
import io.cobranza.ledger.bankstatements.Remittance;
import io.cobranza.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit test. */
@Tag("unit")
class PaymentMatchingTest {

  private static final String ANNAS = "ES6990000001540000000101";
  private static final String BERTS = "DE32999999990000010120";

  private final PaymentMatching matching = new PaymentMatching(new RulesOfTheTables());
  private final Books books =
      new Books()
          .customer("Talleres Anna, S.L.", ANNAS)
          .customer("Bert GmbH & Co. KG", BERTS)
          .owes("Talleres Anna, S.L.", "F-101", "100.00")
          .owes("Talleres Anna, S.L.", "F-102", "250.00")
          .owes("Talleres Anna, S.L.", "F-103", "40.50")
          .owes("Bert GmbH & Co. KG", "R-201", "100.00");

  private Match match(BankLine line) {
    return matching.match(line, books.items("EUR"));
  }

  private Verdict verdict(BankLine line) {
    return match(line).verdict();
  }

  private String booked(BankLine line) {
    Match match = match(line);
    assertThat(match.verdict()).isEqualTo(Verdict.BOOK);
    return proposed(match);
  }

  private static String proposed(Match match) {
    Proposal best = match.proposals().get(0);
    return best.allocations().stream()
            .map(each -> each.item().number() + " " + each.amount().amount())
            .reduce((one, other) -> one + ", " + other)
            .orElse("")
        + " rest "
        + best.rest().amount();
  }

  @Test
  void aNumberAndItsExactAmountAreSure() {
    assertThat(booked(paid("100.00", "F-101"))).isEqualTo("F-101 100.00 rest 0.00");
    assertThat(match(paid("100.00", "F-101")).proposals().get(0).evidence())
        .containsExactlyInAnyOrder(Evidence.INVOICE_NUMBER, Evidence.EXACT_AMOUNT);
  }

  @Test
  void severalNumbersAndTheirSumAreSure() {
    assertThat(booked(paid("390.50", "F-101 a F-103")))
        .isEqualTo("F-101 100.00, F-102 250.00, F-103 40.50 rest 0.00");
  }

  @Test
  void theEndToEndReferenceNamesAnInvoice() {
    assertThat(booked(paid("100.00", null, null, null, "F-101"))).startsWith("F-101");
    assertThat(match(paid("100.00", null, null, null, "F-101")).proposals().get(0).naming())
        .isEqualTo(Naming.END_TO_END_ID);
  }

  @Test
  void aDocumentNumberInItsFieldNeedsNoPrefix() {
    BankLine line =
        Books.line(
            Money.of("100.00", "EUR"),
            new Remittance(List.of(), List.of("101"), List.of()),
            null,
            null,
            null);
    assertThat(booked(line)).startsWith("F-101");
  }

  @Test
  void anAmountThatIsALittleWrongStillCounts() {
    assertThat(booked(paid("99.50", "F-101"))).isEqualTo("F-101 99.50 rest 0.00");
    assertThat(booked(paid("101.00", "F-101"))).isEqualTo("F-101 100.00 rest 1.00");
    assertThat(verdict(paid("98.99", "F-101"))).isEqualTo(Verdict.ASSIGN);
    assertThat(verdict(paid("101.01", "F-101"))).isEqualTo(Verdict.ASSIGN);
  }

  @Test
  void aDiscountIsDeductedOnlyInTime() {
    AgreedDiscount inTime = new AgreedDiscount(Money.of("2.00", "EUR"), Books.DAY);
    AgreedDiscount late = new AgreedDiscount(Money.of("2.00", "EUR"), Books.DAY.minusDays(1));
    books.owes("Bert GmbH & Co. KG", "R-300", "100.00", "EUR", List.of(), inTime);
    books.owes("Bert GmbH & Co. KG", "R-301", "100.00", "EUR", List.of(), late);
    Match match = match(paid("98.00", "R-300"));
    assertThat(match.verdict()).isEqualTo(Verdict.BOOK);
    assertThat(match.proposals().get(0).allocations().get(0).discount())
        .isEqualTo(Money.of("2.00", "EUR"));
    assertThat(verdict(paid("98.00", "R-301"))).isEqualTo(Verdict.ASSIGN);
  }

  @Test
  void aSlipIsFlaggedAndNotBooked() {
    Match match = match(paid("100.00", "F-1O1"));
    assertThat(match.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(match.proposals().get(0).evidence()).contains(Evidence.INVOICE_NUMBER_SLIP);
    assertThat(proposed(match)).startsWith("F-101");
  }

  @Test
  void aPartIsProposedAndNotBooked() {
    Match match = match(paid("30.00", "F-101"));
    assertThat(match.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(proposed(match)).isEqualTo("F-101 30.00 rest 0.00");
  }

  @Test
  void anAmountThatFitsOnlySomeOfTheNamedIsNotBooked() {
    Match match = match(paid("100.00", "F-101 F-102"));
    assertThat(match.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(match.proposals().get(0).evidence()).contains(Evidence.EXACT_SUM_OF_SUBSET);
    assertThat(proposed(match)).isEqualTo("F-101 100.00 rest 0.00");
  }

  @Test
  void whatIsPaidBesidesTheNamedIsProposed() {
    assertThat(proposed(match(paid("140.50", "F-101"))))
        .isEqualTo("F-101 100.00, F-103 40.50 rest 0.00");
    assertThat(verdict(paid("140.50", "F-101"))).isEqualTo(Verdict.ASSIGN);
  }

  @Test
  void aMereAmountIsNotBooked() {
    Match match = match(paid("250.00", "GRACIAS"));
    assertThat(match.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(proposed(match)).startsWith("F-102");
  }

  @Test
  void aMereNameIsNotBooked() {
    Match match = match(paid("250.00", null, "TALLERES ANNA SL", null, null));
    assertThat(match.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(match.proposals().get(0).evidence())
        .containsExactlyInAnyOrder(Evidence.CUSTOMER_NAME, Evidence.EXACT_AMOUNT);
  }

  @Test
  void aKnownAccountProposesWhatFits() {
    Match exact = match(paid("250.00", null, null, ANNAS, null));
    assertThat(exact.facts())
        .isEqualTo(
            new MatchingFacts(
                LineKind.CAME_IN, Naming.NONE, Payer.KNOWN_ACCOUNT, AmountFit.EXACT, true));
    assertThat(exact.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(proposed(match(paid("140.50", null, null, ANNAS, null))))
        .isEqualTo("F-101 100.00, F-103 40.50 rest 0.00");
    assertThat(proposed(match(paid("7.00", null, null, ANNAS, null)))).isEqualTo(" rest 7.00");
  }

  @Test
  void theAccountOfAnotherCustomerIsAQuestion() {
    Match match = match(paid("100.00", "F-101", null, BERTS, null));
    assertThat(match.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(match.proposals().get(0).payer()).isEqualTo(Payer.ANOTHER);
  }

  @Test
  void invoicesOfTwoCustomersAreNotBooked() {
    assertThat(verdict(paid("100.00", "F-101 R-201"))).isEqualTo(Verdict.ASSIGN);
    assertThat(verdict(paid("200.00", "F-101 R-201"))).isEqualTo(Verdict.ASSIGN);
  }

  @Test
  void betweenTwoCustomersTheKnownAccountDecides() {
    books.owes("Talleres Anna, S.L.", "A-77001", "60.00");
    books.owes("Bert GmbH & Co. KG", "B-77001", "60.00");
    assertThat(verdict(paid("60.00", "77001"))).isEqualTo(Verdict.ASSIGN);
    assertThat(booked(paid("60.00", "77001", null, ANNAS, null))).startsWith("A-77001");
  }

  @Test
  void anOrderIsSureOnlyOfAKnownPayer() {
    books.owes("Bert GmbH & Co. KG", "R-400", "75.00", "EUR", List.of("PO-77812"), null);
    assertThat(verdict(paid("75.00", "PO-77812"))).isEqualTo(Verdict.ASSIGN);
    assertThat(booked(paid("75.00", "PO-77812", null, BERTS, null))).startsWith("R-400");
    books.owes("Bert GmbH & Co. KG", "R-401", "75.00", "EUR", List.of("PO-77812"), null);
    assertThat(verdict(paid("75.00", "PO-77812", null, BERTS, null))).isEqualTo(Verdict.ASSIGN);
  }

  @Test
  void aNumberOfASettledInvoiceNamesNoOther() {
    assertThat(match(paid("100.00", "F-100", null, ANNAS, null)).proposals().get(0).naming())
        .isEqualTo(Naming.NONE);
    assertThat(verdict(paid("100.00", "F-100", null, ANNAS, null))).isEqualTo(Verdict.ASSIGN);
  }

  @Test
  void whatNobodyKnowsIsAssignedByAPerson() {
    Match match = match(paid("12.34", "HOLA"));
    assertThat(match.verdict()).isEqualTo(Verdict.ASSIGN);
    assertThat(match.proposals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-100.00, false, WENT_OUT, IGNORE",
    "-100.00, true, TAKEN_BACK, ASSIGN",
    "100.00, true, CAME_HOME, IGNORE",
    "0.00, false, WENT_OUT, IGNORE"
  })
  void whatIsNoReceiptIsNotMatched(
      String amount, boolean reversal, LineKind kind, Verdict verdict) {
    Money money = Money.of(amount, "EUR");
    BankLine line = paid(amount, "F-101");
    Match match =
        match(
            new BankLine(
                new Entry("B-1", Books.DAY, Books.DAY, money, 1, 1, reversal),
                money,
                line.references(),
                line.counterparty(),
                line.remittance(),
                null));
    assertThat(match.facts().kind()).isEqualTo(kind);
    assertThat(match.verdict()).isEqualTo(verdict);
    assertThat(match.proposals()).isEmpty();
  }

  @Test
  void otherCurrenciesAreNotLookedAt() {
    books.owes("Bert GmbH & Co. KG", "R-500", "100.00", "USD", List.of(), null);
    assertThat(match(paid("100.00", "R-500")).proposals())
        .noneMatch(each -> each.naming() != Naming.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "'Talleres Anna, S.L.', TALLERES ANNA SL",
    "'Talleres Anna, S.L.', Talleres Anna S. L.",
    "Bert GmbH & Co. KG, BERT GMBH UND CO. KG",
    "Ferretería del Norte S.A. de C.V., FERRETERIA DEL NORTE SA DE CV"
  })
  void namesDifferByWhatMakesNoDifference(String one, String other) {
    assertThat(CustomerNames.plain(one)).isEqualTo(CustomerNames.plain(other));
  }
}
