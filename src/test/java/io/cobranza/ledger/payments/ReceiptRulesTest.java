package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class ReceiptRulesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 10);

  private static ReceiptRequest told(String reference, String amount, LocalDate day) {
    return ReceiptRequest.checked(
        ReceiptKind.PAYMENT, reference, " ", "F-1", new BigDecimal(amount), "EUR", day, " thanks ");
  }

  @Test
  void whatAnInvoiceTookIsAllButTheRest() {
    NewReceipt payment = told("P-1", "100.00", DAY).forInvoice(new InvoiceId(7));
    assertThat(new Receipt(payment, Money.of("30.00", "EUR")).allocated())
        .isEqualTo(Money.of("70.00", "EUR"));
  }

  @Test
  void blanksAroundATextAreNotPartOfItAndABlankOneIsNone() {
    ReceiptRequest request = told(" P-1 ", "100", DAY);
    assertThat(request.source()).isNull();
    assertThat(request.forInvoice(new InvoiceId(7)))
        .isEqualTo(
            new NewReceipt("P-1", new InvoiceId(7), Money.of("100.00", "EUR"), DAY, "thanks"));
  }

  @Test
  void aReceiptWithoutReferenceAmountOrDayIsRefused() {
    assertThatThrownBy(() -> told(" ", "1.00", DAY)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> told("P-1", "0.00", DAY)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> told("P-1", "1.001", DAY)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> told("P-1", "1.00", null)).isInstanceOf(Refused.class);
  }
}
