package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.shared.InvoiceId;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prepares for many disputes at once what each of them needs to know. */
@Service
class DisputeIntakes {

  private final Bookings bookings;
  private final Invoices invoices;
  private final Cases cases;
  private final DisputeRepository known;
  private final Disputes disputes;
  private final DisputeTable table;

  DisputeIntakes(
      Bookings bookings,
      Invoices invoices,
      Cases cases,
      DisputeRepository known,
      Disputes disputes,
      DisputeTable table) {
    this.bookings = bookings;
    this.invoices = invoices;
    this.cases = cases;
    this.known = known;
    this.disputes = disputes;
    this.table = table;
  }

  /**
   * @param about the invoices the disputes are about
   * @param references of the disputes
   */
  @Transactional(propagation = Propagation.MANDATORY)
  DisputeIntake open(Collection<InvoiceId> about, Collection<String> references) {
    // First of all: whoever waits for the lock then sees what the one before has entered.
    bookings.lock(about);
    return new DisputeIntake(
        invoices.getAll(about).stream()
            .collect(Collectors.toMap(InvoiceFacts::id, Function.identity())),
        cases.withCase(about),
        known.findByReferenceIn(references).stream()
            .collect(Collectors.toMap(Dispute::reference, Function.identity())),
        disputes,
        table);
  }
}
