package io.cobranza.cases;

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

/** A call or visit that was made, as the caller recorded it. Never changed afterwards. */
@Entity
class Contact {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private Instant madeAt;
  private String madeBy;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private Answer answer;

  private String paymentReference;
  private LocalDate promisedOn;
  private BigDecimal amount;

  @Column(columnDefinition = "CHAR(3)")
  private String currency;

  private String disputeReason;
  private String barrier;
  private String note;

  protected Contact() {}

  Contact(long caseId, Instant madeAt, String madeBy, ContactRecord said) {
    this.caseId = caseId;
    this.madeAt = madeAt;
    this.madeBy = madeBy;
    answer = said.answer();
    paymentReference = said.paymentReference();
    promisedOn = said.promisedOn();
    amount = said.amount() == null ? null : said.amount().amount();
    currency = said.amount() == null ? null : said.amount().currency().getCurrencyCode();
    disputeReason = said.disputeReason();
    barrier = said.barrier();
    note = said.note();
  }

  ContactFacts facts() {
    Money sum = amount == null ? null : new Money(amount, Currency.getInstance(currency));
    return new ContactFacts(
        madeAt,
        madeBy,
        new ContactRecord(answer, paymentReference, promisedOn, sum, disputeReason, barrier, note));
  }
}
