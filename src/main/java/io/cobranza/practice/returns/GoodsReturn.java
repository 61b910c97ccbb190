package io.cobranza.practice.returns;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Goods a customer may send back. Received once, credited once. */
@Entity
class GoodsReturn {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private long invoiceId;
  private BigDecimal amount;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  private String what;
  private String agreedBy;
  private LocalDate agreedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private ReturnState state;

  private BigDecimal accepted;
  private String receivedBy;
  private LocalDate receivedOn;
  private String note;
  private BigDecimal credited;

  protected GoodsReturn() {}

  GoodsReturn(CaseId id, InvoiceId invoice, Money amount, String what, String by, LocalDate on) {
    caseId = id.value();
    invoiceId = invoice.value();
    this.amount = amount.amount();
    currency = amount.currency();
    this.what = what;
    agreedBy = by;
    agreedOn = on;
    state = ReturnState.AGREED;
  }

  void receive(GoodsReceipt receipt, String by, LocalDate on) {
    require(ReturnState.AGREED);
    accepted =
        switch (receipt.state()) {
          case RECEIVED -> amount;
          case PARTLY_RECEIVED -> receipt.accepted().min(amount);
          case NOT_RECEIVED -> null;
          case AGREED -> throw new IllegalArgumentException("Not an answer: " + receipt.state());
        };
    state = receipt.state();
    note = receipt.note();
    receivedBy = by;
    receivedOn = on;
  }

  void credit(Money given) {
    if (accepted == null || credited != null) {
      throw new IllegalStateException("Nothing to credit for return %d, %s".formatted(id, state));
    }
    credited = given.amount();
  }

  private void require(ReturnState expected) {
    if (state != expected) {
      throw new IllegalStateException("Return %d is %s".formatted(id, state));
    }
  }

  ReturnFacts facts() {
    return new ReturnFacts(
        id,
        new InvoiceId(invoiceId),
        new ReturnFacts.Agreement(money(amount), what, agreedBy, agreedOn),
        state,
        money(accepted),
        note,
        money(credited));
  }

  private Money money(BigDecimal sum) {
    return sum == null ? null : new Money(sum, currency);
  }
}
