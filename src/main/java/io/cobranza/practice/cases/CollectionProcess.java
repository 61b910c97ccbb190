package io.cobranza.practice.cases;

import io.cobranza.ledger.payments.ReversalId;
import io.cobranza.shared.CaseId;
import java.util.List;

/**
 * What the ledger tells the process that drives a case. Each call joins the caller's transaction:
 * the fact and what it ends or starts commit together or not at all. A case whose process is over
 * is told nothing and that is no error.
 */
public interface CollectionProcess {

  void start(CaseId id);

  void invoiceSettled(CaseId id);

  /**
   * As {@link #invoiceSettled}, of all that one booking settled. Of so many that the caller would
   * wait, the processes end right after its transaction; their cases are over before.
   */
  void invoicesSettled(List<CaseId> ids);

  void invoiceWithdrawn(CaseId id);

  /** The customer is never to be dunned: whatever the case waits for, it waits no more. */
  void dunningForbidden(CaseId id);

  /** A dispute has come in writing while the invoice is being collected in-house. */
  void disputeReceived(CaseId id);

  /** A part of the invoice is disputed; the rest goes on being collected. */
  void partDisputed(CaseId id);

  /** Whether somebody is deciding on a disputed part of the invoice now. */
  boolean decidesOnPart(CaseId id);

  /** Nothing but what is in dispute is open any more. */
  void undisputedPartPaid(CaseId id);

  /** A pause that was agreed begins now. */
  void paused(CaseId id);

  void pauseLifted(CaseId id);

  /**
   * Billing is to say whether invoices are sent.
   *
   * @param question the number of the question
   */
  void askIfSent(long question);

  /** Billing has answered: the case need not wait for it any more. */
  void sendingAnswered(CaseId id);

  /** The case is to come back from whoever has it outside. */
  void recallDecided(CaseId id);

  /** The customer has been told that deliveries will be held. */
  void suspensionNoticeLeft(CaseId id);

  /** The bank has given a payment of the invoice back; the case is open. */
  void paymentReturned(CaseId id, ReversalId payment);

  /** An invoice is over whose customer is held. */
  void heldInvoiceOver(CaseId id);

  /**
   * The agency or the lawyer has reported.
   *
   * @param endsTheirWork whether they go on with it no longer
   */
  void agencyReported(CaseId id, boolean endsTheirWork);
}
