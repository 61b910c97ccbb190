package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.ledger.payments.PostDatedPayment.State;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps payments that are no money yet, and counts each on its day. */
@Service
@Transactional
public class PostDatedPayments {

  /** So many are read at a time; all of the day are entered. */
  private static final int AT_ONCE = 500;

  private final PostDatedTable table;
  private final ReceiptBook book;
  private final Bookings bookings;
  private final Invoices invoices;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  PostDatedPayments(
      PostDatedTable table,
      ReceiptBook book,
      Bookings bookings,
      Invoices invoices,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.table = table;
    this.book = book;
    this.bookings = bookings;
    this.invoices = invoices;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * The same again changes nothing.
   *
   * @throws Refused as a conflict if the reference is known with another content
   */
  void take(PostDatedPayment told) {
    NewReceipt receipt = told.told();
    LockedInvoices locked = bookings.lock(meant(receipt));
    receipt
        .allocations()
        .forEach(each -> locked.requireBookable(each.invoice(), each.amount().currency()));
    PostDatedPayment known = table.lock(receipt.reference()).orElse(null);
    if (known == null ? book.isKnown(receipt.reference()) : !known.isSameAs(told)) {
      throw Refused.conflict("reference", "receipt.otherContent", receipt.reference());
    }
    if (known == null) {
      table.add(told, calendar.now());
      events.publishEvent(
          new PaymentAnnounced(receipt.reference(), covered(receipt), receipt.day()));
    }
  }

  /**
   * Enters those whose day has come, as if the money had come on it.
   *
   * @return how many there were
   */
  public int enterDue() {
    int entered = 0;
    for (List<PostDatedPayment> due = due(); !due.isEmpty(); due = due()) {
      for (PostDatedPayment payment : due) {
        table.become(State.COUNTED, payment.told().reference(), null);
        book.enter(ReceiptKind.PAYMENT, payment.told());
      }
      entered += due.size();
    }
    return entered;
  }

  private List<PostDatedPayment> due() {
    return table.lockDue(calendar.today(), AT_ONCE);
  }

  /** Answers whether it waited, and now waits no more. */
  boolean withdraw(String reference, ReversalReason why) {
    PostDatedPayment waiting =
        table.lock(reference).filter(known -> known.state() != State.COUNTED).orElse(null);
    if (waiting == null) {
      return false;
    }
    if (waiting.state() == State.WAITING) {
      table.become(State.WITHDRAWN, reference, why);
      events.publishEvent(new PaymentNotToCome(reference, meant(waiting.told())));
    }
    return true;
  }

  private static List<InvoiceId> meant(NewReceipt told) {
    return told.allocations().stream().map(Allocation::invoice).toList();
  }

  private List<InvoiceId> covered(NewReceipt told) {
    Map<InvoiceId, Money> open =
        invoices.getAll(meant(told)).stream()
            .collect(Collectors.toMap(InvoiceFacts::id, InvoiceFacts::open, (one, same) -> one));
    return told.allocations().stream()
        .filter(each -> each.amount().isAtLeast(open.get(each.invoice())))
        .map(Allocation::invoice)
        .toList();
  }
}
