package io.cobranza.practice.writeoffs;

import io.cobranza.practice.approvals.Approvals;
import io.cobranza.practice.approvals.Objection;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A balance that somebody proposes to give up. Booked only once enough people have approved. */
@Entity
class WriteOff {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private long invoiceId;
  private String reason;
  private Instant proposedAt;

  @Embedded
  @AttributeOverride(name = "askedBy", column = @Column(name = "proposed_by"))
  private Approvals approvals;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private WriteOffState state;

  private String rejectedBy;
  private String rejection;
  private BigDecimal amount;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  private LocalDate writtenOffOn;

  protected WriteOff() {}

  WriteOff(CaseId id, InvoiceId invoice, String reason, String by, Instant at) {
    caseId = id.value();
    invoiceId = invoice.value();
    this.reason = reason;
    approvals = new Approvals(by);
    proposedAt = at;
    state = WriteOffState.PROPOSED;
  }

  void needs(int people) {
    require(WriteOffState.PROPOSED);
    approvals.startAnew(people);
  }

  /** Whoever has to approve is another than whoever proposed, and two are not the same. */
  Optional<Objection> objectionTo(String user) {
    return approvals.objectionTo(user);
  }

  void approve(String by) {
    require(WriteOffState.PROPOSED);
    objectionTo(by)
        .ifPresent(
            objection -> {
              throw Refused.conflict("writeOffApproval", "writeoff.objection." + objection);
            });
    approvals.add(by);
    if (approvals.areComplete()) {
      state = WriteOffState.APPROVED;
    }
  }

  void reject(String by, String why) {
    require(WriteOffState.PROPOSED);
    state = WriteOffState.REJECTED;
    rejectedBy = by;
    rejection = why;
  }

  void book(Money given, LocalDate on) {
    require(WriteOffState.APPROVED);
    state = WriteOffState.BOOKED;
    amount = given.amount();
    currency = given.currency();
    writtenOffOn = on;
  }

  /** Identifies the booking for ever. */
  String reference() {
    return "WRITE-OFF-" + id;
  }

  private void require(WriteOffState expected) {
    if (state != expected) {
      throw new IllegalStateException("Write-off %d is %s".formatted(id, state));
    }
  }

  WriteOffFacts facts() {
    return new WriteOffFacts(
        state,
        reason,
        approvals.askedBy(),
        approvals.first(),
        approvals.second(),
        approvals.needed(),
        amount == null ? null : new Money(amount, currency));
  }
}
