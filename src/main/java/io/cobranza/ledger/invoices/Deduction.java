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
 * What we were told to take off an invoice. Never changed: what is taken back is told again, with a
 * negative amount.
 */
@Entity
@Table(name = "invoice_deduction")
class Deduction {

  /**
   * @param part what is told again of a receipt and an invoice has the next number
   */
  @Embeddable
  record Key(
      @Column(name = "invoice_id") Long invoiceId,
      @Column(name = "kind") @JdbcTypeCode(SqlTypes.VARCHAR) BookingKind kind,
      String reference,
      int part) {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invoice_id", insertable = false, updatable = false)
  private Invoice invoice;

  private LocalDate day;
  private BigDecimal amount;
  private BigDecimal taken;
  private boolean later;
  private Instant toldAt;

  protected Deduction() {}

  /**
   * @param later whether it is told after its receipt was
   */
  Deduction(Invoice invoice, int part, Entry told, boolean later, Instant toldAt) {
    this.invoice = invoice;
    this.key = new Key(invoice.id().value(), told.kind(), told.reference(), part);
    this.day = told.day();
    this.amount = told.amount();
    this.taken = BigDecimal.ZERO;
    this.later = later;
    this.toldAt = toldAt;
  }

  /** How much of it the invoice owed when it was told. */
  void took(BigDecimal part) {
    taken = part;
  }

  Entry entry() {
    return new Entry(key.kind(), key.reference(), day, amount);
  }
}
