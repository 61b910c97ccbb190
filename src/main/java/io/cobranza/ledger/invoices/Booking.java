package io.cobranza.ledger.invoices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one receipt took off an invoice, or what being late added to it. Never changed. */
@Entity
@Table(name = "invoice_booking")
class Booking {

  /** A receipt books once: kind and reference are the key. */
  @Embeddable
  record Key(
      @Column(name = "kind") @JdbcTypeCode(SqlTypes.VARCHAR) BookingKind kind, String reference) {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invoice_id")
  private Invoice invoice;

  private LocalDate bookedOn;
  private BigDecimal amount;

  protected Booking() {}

  Booking(Invoice invoice, BookingKind kind, String reference, BigDecimal amount, LocalDate on) {
    this.invoice = invoice;
    this.key = new Key(kind, reference);
    this.amount = amount;
    this.bookedOn = on;
  }

  BookingKind kind() {
    return key.kind();
  }

  BigDecimal amount() {
    return amount;
  }

  LocalDate bookedOn() {
    return bookedOn;
  }
}
