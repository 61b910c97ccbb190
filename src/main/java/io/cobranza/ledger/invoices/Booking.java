package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one receipt took off an invoice, or what being late added to it. Never changed: where more
 * becomes known, the difference is booked under the next revision, of the same business day.
 */
@Entity
@Table(name = "invoice_booking")
class Booking {

  @Embeddable
  record Key(
      @Column(name = "invoice_id") Long invoiceId,
      @Column(name = "kind") @JdbcTypeCode(SqlTypes.VARCHAR) BookingKind kind,
      String reference,
      int revision) {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invoice_id", insertable = false, updatable = false)
  private Invoice invoice;

  private LocalDate bookedOn;
  private BigDecimal amount;
  private Instant recordedAt;

  protected Booking() {}

  Booking(Invoice invoice, int revision, Entry line, Instant recordedAt) {
    this.invoice = invoice;
    this.key = new Key(invoice.id().value(), line.kind(), line.reference(), revision);
    this.amount = line.amount();
    this.bookedOn = line.day();
    this.recordedAt = recordedAt;
  }

  Entry line() {
    return new Entry(key.kind(), key.reference(), bookedOn, amount);
  }
}
