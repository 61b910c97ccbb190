package io.cobranza.practice.lawsuits;

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

/** A claim before a court. Ruled on once; only what was won can be enforced. */
@Entity
class Lawsuit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private long invoiceId;
  private String court;
  private String docketNumber;
  private LocalDate filedOn;
  private String filedBy;
  private BigDecimal costs;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private RulingKind ruling;

  private BigDecimal awarded;
  private LocalDate ruledOn;
  private String rulingNote;
  private Boolean enforced;
  private String enforcementNote;

  protected Lawsuit() {}

  Lawsuit(CaseId id, InvoiceId invoice, Filing filing, Currency currency, String by) {
    caseId = id.value();
    invoiceId = invoice.value();
    court = filing.court();
    docketNumber = filing.docketNumber();
    filedOn = filing.filedOn();
    filedBy = by;
    costs = filing.costs() == null ? null : filing.costs().amount();
    this.currency = currency;
  }

  void rule(Ruling told) {
    if (ruling != null) {
      throw new IllegalStateException("The court has ruled on claim %d: %s".formatted(id, ruling));
    }
    ruling = told.kind();
    awarded = told.awarded() == null ? null : told.awarded().amount();
    ruledOn = told.ruledOn();
    rulingNote = told.note();
  }

  void enforce(boolean successful, String note) {
    if (awarded == null || enforced != null) {
      throw new IllegalStateException("Nothing to enforce for claim %d, %s".formatted(id, ruling));
    }
    enforced = successful;
    enforcementNote = note;
  }

  InvoiceId invoice() {
    return new InvoiceId(invoiceId);
  }

  Currency currency() {
    return currency;
  }

  LawsuitFacts facts() {
    return new LawsuitFacts(
        new Filing(court, docketNumber, filedOn, money(costs)),
        ruling == null ? null : new Ruling(ruling, money(awarded), ruledOn, rulingNote),
        enforced);
  }

  private Money money(BigDecimal sum) {
    return sum == null ? null : new Money(sum, currency());
  }
}
