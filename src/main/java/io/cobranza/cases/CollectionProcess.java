package io.cobranza.cases;

import io.cobranza.shared.CaseId;

/**
 * What the ledger tells the process that drives a case. Each call joins the caller's transaction:
 * the fact and what it ends or starts commit together or not at all. A case whose process is over
 * is told nothing and that is no error.
 */
public interface CollectionProcess {

  void start(CaseId id, boolean inDispute);

  void invoiceSettled(CaseId id);

  void invoiceWithdrawn(CaseId id);

  /** A dispute has come in writing while the invoice is being collected in-house. */
  void disputeReceived(CaseId id);

  /** What is waiting for a day of the calendar gets its day anew. */
  void dueDateMoved(CaseId id);

  /** The open balance changed: the lists that show it follow. */
  void balanceChanged(CaseId id);

  /** The agency has answered: {@code COLLECTED}, {@code RETURNED} or {@code UNCOLLECTABLE}. */
  void agencyReported(CaseId id, String result);

  void letterUndeliverable(CaseId id, long letterId);
}
