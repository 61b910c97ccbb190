package io.cobranza.practice.promises;

import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise: its own number, made on which day, what became of it, and its instalments by day. A
 * promise of one sum has one.
 */
public record PromiseFacts(
    PromiseId id, LocalDate madeOn, PromiseState state, List<InstalmentFacts> instalments) {

  /** The instalment that is waited for; the last one when none is. */
  public InstalmentFacts current() {
    return instalments.stream()
        .filter(each -> each.state() == PromiseState.OPEN)
        .findFirst()
        .orElse(instalments.get(instalments.size() - 1));
  }

  /** The instalment that was held against the payments last; empty list aside, never null. */
  public InstalmentFacts lastChecked() {
    return instalments.stream()
        .filter(each -> each.state() != PromiseState.OPEN && each.state() != PromiseState.VOID)
        .reduce((earlier, later) -> later)
        .orElse(instalments.get(0));
  }

  /** The day of the instalment that is waited for. */
  public LocalDate promisedOn() {
    return current().dueOn();
  }

  /** The amount of the instalment that is waited for. */
  public Money amount() {
    return current().amount();
  }

  public boolean isWaiting() {
    return instalments.stream().anyMatch(each -> each.state() == PromiseState.OPEN);
  }
}
