package io.cobranza.practice.cases;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether there is still something to collect. Every step that harms a customer asks here or by
 * {@link #stands(CaseFacts, InvoiceFacts)} first, whatever brought it to take the step: who drives
 * a case may have missed a payment.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OpenClaims {

  private final Cases cases;
  private final Invoices invoices;
  private final Bookings bookings;

  OpenClaims(Cases cases, Invoices invoices, Bookings bookings) {
    this.cases = cases;
    this.invoices = invoices;
    this.bookings = bookings;
  }

  /** Whether the invoice is neither settled nor withdrawn, and its customer may be dunned. */
  public static boolean stands(CaseFacts facts, InvoiceFacts invoice) {
    return facts.state().isOpen() && !invoice.balance().isOver();
  }

  public InvoiceFacts invoiceOf(CaseFacts facts) {
    return invoices.get(facts.invoice());
  }

  /**
   * The same for what a letter cannot be: called back. A payment at this very moment comes before
   * or after the step, not in the middle of it.
   */
  public boolean standsUntilCommit(CaseId id) {
    CaseFacts facts = cases.get(id);
    bookings.lock(List.of(facts.invoice()));
    return stands(facts, invoiceOf(facts));
  }

  /** Nothing happens to the money of a case until the transaction ends. */
  public void lock(CaseId id) {
    bookings.lock(List.of(cases.get(id).invoice()));
  }

  /**
   * For what a person does.
   *
   * @throws Refused if there is nothing to collect
   */
  public void require(CaseId id) {
    if (!standsUntilCommit(id)) {
      throw Refused.conflict(
          "invoiceNumber", "case.nothingToCollect", invoiceOf(cases.get(id)).number());
    }
  }
}
