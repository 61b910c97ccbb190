package io.cobranza.practice.pauses;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An agreed rest. Lifted once, never changed otherwise. */
@Entity
@Table(name = "collection_pause")
class Pause {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long customerId;
  private Long invoiceId;
  private String reason;
  private LocalDate fromOn;
  private LocalDate untilOn;
  private String agreedBy;
  private Instant agreedAt;
  private String liftedBy;
  private Instant liftedAt;

  protected Pause() {}

  Pause(PauseTarget target, PauseTerm term, String agreedBy, Instant agreedAt) {
    customerId = target.customer().value();
    invoiceId = target.invoice() == null ? null : target.invoice().value();
    reason = term.reason();
    fromOn = term.from();
    untilOn = term.until();
    this.agreedBy = agreedBy;
    this.agreedAt = agreedAt;
  }

  /** Answers false if it was lifted before; the first to lift it is the one recorded. */
  boolean lift(String by, Instant at) {
    if (liftedAt != null) {
      return false;
    }
    liftedBy = by;
    liftedAt = at;
    return true;
  }

  boolean isInForceOn(LocalDate day) {
    return liftedAt == null && !day.isBefore(fromOn) && !day.isAfter(untilOn);
  }

  boolean overlaps(PauseTerm term) {
    return !term.from().isAfter(untilOn) && !term.until().isBefore(fromOn);
  }

  boolean concerns(InvoiceId invoice) {
    return invoiceId == null || invoiceId == invoice.value();
  }

  PauseFacts facts() {
    return new PauseFacts(
        id,
        new CustomerId(customerId),
        Optional.ofNullable(invoiceId).map(InvoiceId::new).orElse(null),
        reason,
        fromOn,
        untilOn,
        agreedBy,
        liftedAt != null);
  }
}
