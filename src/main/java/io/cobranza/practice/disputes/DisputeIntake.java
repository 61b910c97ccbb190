package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Disputes that come together. Those about an invoice that is being collected stop its collection
 * one by one; all others are written in one statement, and the next morning opens their cases.
 */
class DisputeIntake {

  private final Map<InvoiceId, InvoiceFacts> invoices;
  private final Set<InvoiceId> collected;
  private final Map<String, Dispute> known;
  private final Disputes disputes;
  private final DisputeTable table;
  private final Map<String, NewDispute> taken = new HashMap<>();
  private final List<NewDispute> open = new ArrayList<>();
  private final List<NewDispute> onRecord = new ArrayList<>();

  DisputeIntake(
      Map<InvoiceId, InvoiceFacts> invoices,
      Set<InvoiceId> collected,
      Map<String, Dispute> known,
      Disputes disputes,
      DisputeTable table) {
    this.invoices = invoices;
    this.collected = collected;
    this.known = known;
    this.disputes = disputes;
    this.table = table;
  }

  /**
   * @return whether it is new
   * @throws Refused if the invoice does not bear it, or the reference says something else already
   */
  boolean raise(DisputeRequest request, InvoiceId about) {
    InvoiceFacts invoice = invoices.get(about);
    NewDispute raised = request.against(invoice);
    if (isKnown(raised)) {
      return false;
    }
    taken.put(raised.reference(), raised);
    if (invoice.balance().isOver()) {
      onRecord.add(raised);
    } else if (collected.contains(about)) {
      disputes.raise(raised);
    } else {
      open.add(raised);
    }
    return true;
  }

  private boolean isKnown(NewDispute raised) {
    Dispute before = known.get(raised.reference());
    NewDispute beside = taken.get(raised.reference());
    if (before != null && !before.says(raised) || beside != null && !beside.equals(raised)) {
      throw Disputes.otherContent(raised.reference());
    }
    return before != null || beside != null;
  }

  /** Writes down what is not written yet. */
  void close() {
    table.insert(open, DisputeState.OPEN);
    table.insert(onRecord, DisputeState.VOID);
  }
}
