package io.cobranza.practice.promises;

import io.cobranza.practice.cases.Instalment;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's promise to pay, in one sum or in instalments. */
@Entity
class Promise {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private long invoiceId;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  private LocalDate madeOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(15)")
  private PromiseState state = PromiseState.OPEN;

  @ElementCollection
  @CollectionTable(name = "promise_instalment", joinColumns = @JoinColumn(name = "promise_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  private List<PromisedPart> instalments = new ArrayList<>();

  protected Promise() {}

  Promise(CaseId id, InvoiceId invoice, List<Instalment> promised, LocalDate madeOn) {
    caseId = id.value();
    invoiceId = invoice.value();
    currency = promised.get(0).amount().currency();
    this.madeOn = madeOn;
    promised.forEach(each -> instalments.add(new PromisedPart(each)));
  }

  /**
   * Holds the instalment that is waited for against all that was received since the promise was
   * made; what went to earlier instalments is not counted twice. The promise ends with its last
   * instalment, or with the first one for which nothing came in.
   */
  PromiseState check(Money receivedSince) {
    BigDecimal available = receivedSince.amount();
    for (PromisedPart part : instalments) {
      if (part.isOpen()) {
        part.hold(available);
        return afterInstalment(part.state());
      }
      available = available.subtract(part.received());
    }
    throw new IllegalStateException("Promise %d waits for nothing".formatted(id));
  }

  private PromiseState afterInstalment(PromiseState checked) {
    if (checked == PromiseState.BROKEN) {
      end(PromiseState.BROKEN, PromiseState.VOID);
    } else if (instalments.stream().noneMatch(PromisedPart::isOpen)) {
      boolean all = instalments.stream().allMatch(part -> part.state() == PromiseState.KEPT);
      state = all ? PromiseState.KEPT : PromiseState.PART_KEPT;
    }
    return checked;
  }

  /** Over: the instalments nobody waits for any more end likewise. */
  void end(PromiseState end, PromiseState openInstalments) {
    state = end;
    instalments.forEach(part -> part.end(openInstalments));
  }

  /**
   * A payment came back: what had been kept by it is broken.
   *
   * @param receivedSince what was received since the promise was made, and stayed
   * @return whether that breaks it
   */
  boolean isBrokenBy(Money receivedSince) {
    BigDecimal available = receivedSince.amount();
    if (state != PromiseState.KEPT || available.compareTo(promised()) >= 0) {
      return false;
    }
    for (PromisedPart part : instalments) {
      part.hold(available);
      available = available.subtract(part.received());
    }
    state = PromiseState.BROKEN;
    return true;
  }

  private BigDecimal promised() {
    return instalments.stream().map(PromisedPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  PromiseFacts facts() {
    return new PromiseFacts(
        new PromiseId(id),
        madeOn,
        state,
        IntStream.range(0, instalments.size())
            .mapToObj(position -> instalments.get(position).facts(position + 1, currency))
            .toList());
  }

  long caseId() {
    return caseId;
  }
}
