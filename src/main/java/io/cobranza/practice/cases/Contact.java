package io.cobranza.practice.cases;

import io.cobranza.practice.cases.ContactRecord.Disputed;
import io.cobranza.practice.cases.ContactRecord.Returned;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A call or visit that was made, as the caller recorded it. Never changed afterwards. */
@Entity
class Contact {

  @Embeddable
  record PromisedPart(LocalDate dueOn, BigDecimal amount) {}

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

  /** The first day and the sum of a promise, or what is disputed or comes back. */
  private LocalDate promisedOn;

  private BigDecimal amount;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  private String disputeReason;
  private String barrier;
  private String returnedGoods;
  private String scheduled;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private LateReason lateReason;

  private Integer satisfaction;
  private String note;

  @ElementCollection
  @CollectionTable(name = "contact_instalment", joinColumns = @JoinColumn(name = "contact_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  private List<PromisedPart> instalments = new ArrayList<>();

  protected Contact() {}

  Contact(CaseId id, Instant madeAt, String madeBy, ContactRecord said) {
    caseId = id.value();
    this.madeAt = madeAt;
    this.madeBy = madeBy;
    answer = said.answer();
    paymentReference = said.paymentReference();
    promisedOn = said.promisedOn();
    Money sum = said.amount();
    amount = sum == null ? null : sum.amount();
    currency = sum == null ? null : sum.currency();
    disputeReason = said.disputed() == null ? null : said.disputed().reason();
    barrier = said.barrier();
    returnedGoods = said.returned() == null ? null : said.returned().goods();
    scheduled = said.findings().scheduled();
    lateReason = said.findings().lateReason();
    satisfaction = said.findings().satisfaction();
    note = said.note();
    if (said.instalments().size() > 1) {
      said.instalments()
          .forEach(part -> instalments.add(new PromisedPart(part.dueOn(), part.amount().amount())));
    }
  }

  ContactFacts facts() {
    return new ContactFacts(
        madeAt,
        madeBy,
        new ContactRecord(
            answer,
            paymentReference,
            promised(),
            answer == Answer.DISPUTE ? new Disputed(money(amount), disputeReason) : null,
            barrier,
            answer == Answer.RETURN ? new Returned(money(amount), returnedGoods) : null,
            new Findings(scheduled, lateReason, satisfaction),
            note));
  }

  /** Most promises are one sum, which needs no rows of its own. */
  private List<Instalment> promised() {
    if (answer != Answer.PROMISE) {
      return List.of();
    }
    return instalments.isEmpty()
        ? List.of(new Instalment(promisedOn, money(amount)))
        : instalments.stream()
            .map(part -> new Instalment(part.dueOn(), money(part.amount())))
            .toList();
  }

  private Money money(BigDecimal sum) {
    return sum == null ? null : new Money(sum, currency);
  }
}
