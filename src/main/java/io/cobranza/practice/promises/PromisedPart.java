package io.cobranza.practice.promises;

import io.cobranza.practice.cases.Instalment;
import io.cobranza.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** One instalment as it is kept. */
@Embeddable
class PromisedPart {

  private LocalDate dueOn;
  private BigDecimal amount;
  private BigDecimal received;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(10)")
  private PromiseState state;

  protected PromisedPart() {}

  PromisedPart(Instalment promised) {
    dueOn = promised.dueOn();
    amount = promised.amount().amount();
    received = BigDecimal.ZERO;
    state = PromiseState.OPEN;
  }

  /** Holds it against what is left of the payments after the instalments before it. */
  void hold(BigDecimal available) {
    received = available.min(amount);
    if (received.compareTo(amount) >= 0) {
      state = PromiseState.KEPT;
    } else {
      state = received.signum() > 0 ? PromiseState.PART_KEPT : PromiseState.BROKEN;
    }
  }

  void end(PromiseState end) {
    if (state == PromiseState.OPEN) {
      state = end;
    }
  }

  boolean isOpen() {
    return state == PromiseState.OPEN;
  }

  BigDecimal amount() {
    return amount;
  }

  BigDecimal received() {
    return received;
  }

  PromiseState state() {
    return state;
  }

  InstalmentFacts facts(int number, Currency currency) {
    return new InstalmentFacts(
        number, dueOn, new Money(amount, currency), new Money(received, currency), state);
  }
}
