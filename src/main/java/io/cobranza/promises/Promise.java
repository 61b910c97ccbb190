package io.cobranza.promises;

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

/** A customer's promise to pay an amount by a day. */
@Entity
class Promise {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private long invoiceId;
  private LocalDate promisedOn;
  private BigDecimal amount;

  @Column(columnDefinition = "CHAR(3)")
  private String currency;

  private LocalDate madeOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(10)")
  private PromiseState state = PromiseState.OPEN;

  protected Promise() {}

  Promise(long caseId, long invoiceId, Money amount, LocalDate promisedOn, LocalDate madeOn) {
    this.caseId = caseId;
    this.invoiceId = invoiceId;
    this.amount = amount.amount();
    currency = amount.currency().getCurrencyCode();
    this.promisedOn = promisedOn;
    this.madeOn = madeOn;
  }

  void end(PromiseState end) {
    state = end;
  }

  PromiseFacts facts() {
    return new PromiseFacts(
        id, new Money(amount, Currency.getInstance(currency)), promisedOn, madeOn, state);
  }
}
