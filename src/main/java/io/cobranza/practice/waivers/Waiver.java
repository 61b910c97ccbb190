package io.cobranza.practice.waivers;

import io.cobranza.practice.approvals.Approvals;
import io.cobranza.practice.approvals.Objection;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.waivers.WaiverShares.Shares;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
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
import java.util.Currency;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Charges of which somebody wants to let a customer off. Booked once enough have approved. */
@Entity
class Waiver {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String reference;
  private long caseId;
  private long invoiceId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private WaivedCharge charge;

  /** As it was told; null for all there was. */
  private BigDecimal toldAmount;

  private BigDecimal asked;
  private BigDecimal interest;
  private BigDecimal compensation;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  @Column(length = 4000)
  private String reason;

  private Instant askedAt;
  @Embedded private Approvals approvals;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private WaiverState state;

  private String rejectedBy;

  @Column(length = 4000)
  private String rejection;

  protected Waiver() {}

  Waiver(CaseFacts about, WaiverRequest told, Shares shares, String by, Instant at) {
    reference = told.reference();
    caseId = about.id().value();
    invoiceId = about.invoice().value();
    charge = told.what();
    toldAmount = told.amount();
    reason = told.reason();
    asked = shares.sum().amount();
    currency = shares.interest().currency();
    split(shares);
    approvals = new Approvals(by);
    askedAt = at;
    state = WaiverState.ASKED;
  }

  private void split(Shares shares) {
    interest = shares.interest().amount();
    compensation = shares.compensation().amount();
  }

  /** Whether the same was told with the same reference. */
  boolean isOf(CaseFacts about, WaiverRequest told) {
    return invoiceId == about.invoice().value()
        && charge == told.what()
        && reason.equals(told.reason())
        && (toldAmount == null
            ? told.amount() == null
            : told.amount() != null && toldAmount.compareTo(told.amount()) == 0);
  }

  void needs(int people) {
    require(WaiverState.ASKED);
    approvals.startAnew(people);
    if (approvals.areComplete()) {
      state = WaiverState.APPROVED;
    }
  }

  /** Whoever has to approve is another than whoever asked, and two are not the same. */
  Optional<Objection> objectionTo(String user) {
    return approvals.objectionTo(user);
  }

  void approve(String by) {
    require(WaiverState.ASKED);
    objectionTo(by)
        .ifPresent(
            objection -> {
              throw Refused.conflict("waiverApproval", "waiver.objection." + objection);
            });
    approvals.add(by);
    if (approvals.areComplete()) {
      state = WaiverState.APPROVED;
    }
  }

  void reject(String by, String why) {
    require(WaiverState.ASKED);
    state = WaiverState.REJECTED;
    rejectedBy = by;
    rejection = why;
  }

  /** Less is left than was asked for: it is asked for anew. */
  void shrinkTo(Shares left) {
    require(WaiverState.APPROVED);
    split(left);
    state = left.sum().isPositive() ? WaiverState.ASKED : WaiverState.VOID;
  }

  void end() {
    state = WaiverState.VOID;
  }

  void booked(Shares taken) {
    require(WaiverState.APPROVED);
    split(taken);
    state = WaiverState.BOOKED;
  }

  Shares shares() {
    return new Shares(new Money(interest, currency), new Money(compensation, currency));
  }

  /** Identifies its bookings for ever. */
  String bookingReference() {
    return "WAIVER-" + id;
  }

  private void require(WaiverState expected) {
    if (state != expected) {
      throw new IllegalStateException("Waiver %d is %s".formatted(id, state));
    }
  }

  WaiverFacts facts() {
    return new WaiverFacts(
        state,
        charge,
        new Money(asked, currency),
        shares().sum(),
        reason,
        approvals.askedBy(),
        approvals.first(),
        approvals.lackOne());
  }

  long caseId() {
    return caseId;
  }
}
