package io.cobranza.ledger.matching;

import io.cobranza.shared.Money;
import java.util.List;
import java.util.Set;

/**
 * Who may have paid what.
 *
 * @param allocations empty if it is only known who paid
 * @param rest of the payment, which stays on the customer's account
 * @param unique false if other invoices of the customer would fit as well
 */
public record Proposal(
    Debtor debtor,
    Naming naming,
    Payer payer,
    AmountFit fit,
    Set<Evidence> evidence,
    List<Allocation> allocations,
    Money rest,
    boolean unique) {

  public Proposal {
    evidence = Set.copyOf(evidence);
    allocations = List.copyOf(allocations);
  }

  /** Whether this one makes the other, which is better or as good, doubtful. */
  boolean contradicts(Proposal other) {
    if (naming.strength() != other.naming.strength()) {
      return naming == Naming.REFERENCE && fit.settles();
    }
    boolean accountDecides = other.payer == Payer.KNOWN_ACCOUNT && payer != Payer.KNOWN_ACCOUNT;
    boolean nameDecides =
        other.payer == Payer.NAME && payer.compareTo(Payer.NAME) > 0 && !fit.settles();
    return !accountDecides && !nameDecides;
  }
}
