package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.ledger.payments.ReceiptRequest.Part;
import io.cobranza.ledger.payments.ToldReceipt.ToldAllocation;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class ReceiptRulesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 12);

  private static ToldReceipt receipt(String reference, String amount, LocalDate day) {
    return receipt(reference, amount, day, ToldAllocation.of(" ", "F-1", null));
  }

  private static ToldReceipt receipt(
      String reference, String amount, LocalDate day, List<ToldAllocation> parts) {
    return new ToldReceipt(
        reference,
        null,
        new ToldReceipt.ToldMoney(new BigDecimal(amount), "EUR", null),
        day,
        " thanks ",
        false,
        parts);
  }

  private static ReceiptRequest told(String reference, String amount, LocalDate day) {
    return ReceiptRequest.checked(ReceiptKind.PAYMENT, receipt(reference, amount, day), TODAY);
  }

  private static void refused(ToldReceipt told, String field) {
    assertThatThrownBy(() -> ReceiptRequest.checked(ReceiptKind.PAYMENT, told, TODAY))
        .isInstanceOfSatisfying(
            Refused.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
  }

  private static ToldAllocation part(String invoice, String amount) {
    return new ToldAllocation(null, invoice, new BigDecimal(amount));
  }

  @Test
  void whatAnInvoiceTookIsAllButTheRest() {
    NewReceipt payment =
        new NewReceipt(
            "P-1", new CustomerId(3), Money.of("100.00", "EUR"), DAY, "thanks", null, List.of());
    assertThat(new Receipt(payment, Money.of("30.00", "EUR")).allocated())
        .isEqualTo(Money.of("70.00", "EUR"));
  }

  @Test
  void blanksAroundATextAreNotPartOfItAndABlankOneIsNone() {
    assertThat(told(" P-1 ", "100", DAY))
        .isEqualTo(
            new ReceiptRequest(
                "P-1",
                null,
                Money.of("100.00", "EUR"),
                DAY,
                "thanks",
                null,
                false,
                List.of(new Part(null, "F-1", Money.of("100.00", "EUR")))));
  }

  @Test
  void aReceiptWithoutReferenceAmountOrDayIsRefused() {
    refused(receipt(" ", "1.00", DAY), "reference");
    refused(receipt("P-1", "0.00", DAY), "amount");
    refused(receipt("P-1", "1.001", DAY), "amount");
    refused(receipt("P-1", "1.00", null), "receivedOn");
  }

  @Test
  void whatComesTomorrowIsNotThereYet() {
    assertThat(told("P-1", "1.00", TODAY).day()).isEqualTo(TODAY);
    refused(receipt("P-1", "1.00", TODAY.plusDays(1)), "receivedOn");
  }

  @Test
  void theRestOfWhatIsForSeveralStaysOnAccountAndMoreThanTheWholeIsRefused() {
    assertThat(
            ReceiptRequest.checked(
                    ReceiptKind.PAYMENT,
                    receipt("P-1", "100", DAY, List.of(part("F-1", "60"), part("F-2", "30"))),
                    TODAY)
                .parts())
        .extracting(Part::amount)
        .containsExactly(Money.of("60.00", "EUR"), Money.of("30.00", "EUR"));
    refused(
        receipt("P-1", "100", DAY, List.of(part("F-1", "60"), part("F-2", "40.01"))),
        "allocations");
    refused(
        receipt("P-1", "100", DAY, List.of(part("F-1", "60"), part("F-1", "40"))), "allocations");
    refused(receipt("P-1", "100", DAY, List.of(part("F-1", "-60"), part("F-2", "40"))), "amount");
  }

  @Test
  void whatIsForNobodyIsRefused() {
    refused(receipt("P-1", "100", DAY, List.of()), "invoiceNumber");
  }
}
