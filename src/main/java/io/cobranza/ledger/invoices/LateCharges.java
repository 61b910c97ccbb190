package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The seam to whoever knows what late payment costs: asked when money is booked. */
public interface LateCharges {

  /**
   * The terms under which these invoices are charged; those that are not charged are left out.
   * Costs nothing while nothing is ever charged.
   */
  Map<InvoiceId, Terms> termsOf(Collection<InvoiceId> invoices);

  /** What a customer owes on one invoice besides its amount. */
  enum Claim {
    COMPENSATION,
    INTEREST,
    PRINCIPAL
  }

  /** The terms of one invoice. */
  interface Terms {

    /** Owed once as soon as the invoice is late; zero if none is claimed. */
    Money compensation();

    /**
     * All interest from the day after the due date to the given day, rounded once.
     *
     * @param until included
     */
    Money interest(Principal principal, LocalDate until);

    /** What a payment goes to first, second and third. */
    List<Claim> paymentOrder();
  }

  /**
   * What is owed without interest, and since when.
   *
   * @param amount as invoiced
   * @param reductions what was paid on it or credited, in the order of the days
   */
  record Principal(Money amount, LocalDate dueOn, List<Reduction> reductions) {}

  /**
   * @param on the day of it; interest of that day is still owed on the amount before it
   */
  record Reduction(LocalDate on, Money amount) {}
}
