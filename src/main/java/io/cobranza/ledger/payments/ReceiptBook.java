package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters payments and credit notes: each once, the open part on its invoice, the rest kept. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReceiptBook {

  private final Bookings bookings;
  private final PostDatedTable postDated;
  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  ReceiptBook(
      Bookings bookings,
      PostDatedTable postDated,
      JdbcClient jdbc,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.bookings = bookings;
    this.postDated = postDated;
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * @throws Refused if this receipt cannot be entered
   */
  Receipt enter(ReceiptKind kind, NewReceipt told) {
    Entry entry = enterAll(kind, List.of(told)).get(0);
    if (entry.refusal() != null) {
      throw entry.refusal();
    }
    return entry.receipt();
  }

  /** Whether a payment of that reference was ever entered. */
  boolean isKnown(String reference) {
    return !new ReceiptTable(jdbc, ReceiptKind.PAYMENT).byReference(List.of(reference)).isEmpty();
  }

  private static Refused otherContent(NewReceipt told) {
    return Refused.conflict("reference", "receipt.otherContent", told.reference());
  }

  /** Enters those that can be entered; answers what became of each, in their order. */
  List<Entry> enterAll(ReceiptKind kind, List<NewReceipt> told) {
    // The invoices first: whoever waits for the lock then sees what the one before has entered.
    LockedInvoices invoices =
        bookings.lock(
            told.stream()
                .flatMap(receipt -> receipt.allocations().stream().map(Allocation::invoice))
                .toList());
    ReceiptTable table = new ReceiptTable(jdbc, kind);
    Map<String, Receipt> known =
        new HashMap<>(table.byReference(told.stream().map(NewReceipt::reference).toList()));
    Set<String> toCome =
        kind == ReceiptKind.PAYMENT
            ? postDated.waitingAmong(told.stream().map(NewReceipt::reference).toList())
            : Set.of();
    List<Receipt> fresh = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (NewReceipt receipt : told) {
      Entry entry =
          toCome.contains(receipt.reference())
              ? Entry.refused(otherContent(receipt))
              : enter(kind, receipt, known.get(receipt.reference()), invoices);
      if (entry.isNew()) {
        known.put(receipt.reference(), entry.receipt());
        fresh.add(entry.receipt());
      }
      entries.add(entry);
    }
    table.insert(fresh, calendar.now());
    invoices.announce();
    if (kind == ReceiptKind.PAYMENT && !fresh.isEmpty()) {
      events.publishEvent(new ToldPayments(fresh.stream().map(ReceiptBook::told).toList()));
    }
    return entries;
  }

  private static ToldPayments.Told told(Receipt payment) {
    NewReceipt told = payment.told();
    return new ToldPayments.Told(told.reference(), told.customer(), told.amount(), told.day());
  }

  private static Entry enter(
      ReceiptKind kind, NewReceipt told, Receipt known, LockedInvoices invoices) {
    if (known != null) {
      return known.told().equals(told) ? Entry.repeated(known) : Entry.refused(otherContent(told));
    }
    try {
      told.allocations()
          .forEach(each -> invoices.requireBookable(each.invoice(), each.amount().currency()));
    } catch (Refused refusal) {
      return Entry.refused(refusal);
    }
    Money left = told.amount();
    for (Allocation each : told.allocations()) {
      left =
          left.minus(
              invoices.book(
                  each.invoice(), kind.booking, told.reference(), each.amount(), told.day()));
    }
    return Entry.fresh(new Receipt(told, left));
  }

  /**
   * @param receipt null if refused
   * @param refusal null unless refused
   */
  record Entry(Receipt receipt, boolean isNew, Refused refusal) {

    static Entry fresh(Receipt receipt) {
      return new Entry(receipt, true, null);
    }

    static Entry repeated(Receipt receipt) {
      return new Entry(receipt, false, null);
    }

    static Entry refused(Refused refusal) {
      return new Entry(null, false, refusal);
    }
  }
}
