package io.cobranza.practice.disputes;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a customer holds against an invoice. Decided once. */
@Entity
class Dispute {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String reference;
  private long invoiceId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private DisputeReason reason;

  private BigDecimal amount;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  private String text;
  private LocalDate raisedOn;
  private String raisedBy;

  /** When we heard of it, which may be long after. */
  private LocalDate recordedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private DisputeState state;

  private String decidedBy;
  private Instant decidedAt;
  private BigDecimal credited;
  private String explanation;

  /** The reference of the oldest dispute that the same decision answers. */
  private String decidedWith;

  protected Dispute() {}

  Dispute(NewDispute raised, String raisedBy, LocalDate recordedOn, DisputeState state) {
    reference = raised.reference();
    invoiceId = raised.invoice().value();
    reason = raised.reason();
    amount = raised.amount().amount();
    currency = raised.amount().currency();
    text = raised.text();
    raisedOn = raised.raisedOn();
    this.raisedBy = raisedBy;
    this.recordedOn = recordedOn;
    this.state = state;
  }

  /**
   * @param share of the credit; null when rejected
   * @param with the oldest dispute that the same decision answers
   */
  void decide(DisputeDecision decision, Money share, Dispute with, String by, Instant at) {
    if (state != DisputeState.OPEN) {
      throw new IllegalStateException("Dispute %s is %s".formatted(reference, state));
    }
    state = decision.outcome();
    credited = share == null ? null : share.amount();
    explanation = decision.explanation();
    decidedWith = with.reference;
    decidedBy = by;
    decidedAt = at;
  }

  void becomeVoid() {
    state = DisputeState.VOID;
  }

  String reference() {
    return reference;
  }

  /** Whether it was raised with the same words. */
  boolean says(NewDispute same) {
    return invoiceId == same.invoice().value()
        && reason == same.reason()
        && money(amount).equals(same.amount())
        && Objects.equals(text, same.text())
        && raisedOn.equals(same.raisedOn());
  }

  DisputeFacts facts() {
    return new DisputeFacts(
        new NewDispute(reference, new InvoiceId(invoiceId), reason, money(amount), text, raisedOn),
        raisedBy,
        state,
        decidedAt == null ? null : decision());
  }

  private DisputeFacts.Decision decision() {
    return new DisputeFacts.Decision(
        decidedBy, decidedAt, credited == null ? null : money(credited), explanation);
  }

  private Money money(BigDecimal sum) {
    return new Money(sum, currency);
  }
}
