package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.ledger.payments.ReceiptShares.Share;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Refused;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes payments back that were none. Balances are then as if they had never been told; an invoice
 * that one had settled is owed again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Reversals {

  private final Bookings bookings;
  private final ReceiptShares shares;
  private final ReversalTable reversals;
  private final ReceiptTable payments;
  private final PostDatedPayments postDated;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Reversals(
      Bookings bookings,
      ReceiptShares shares,
      ReversalTable reversals,
      JdbcClient jdbc,
      PostDatedPayments postDated,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.bookings = bookings;
    this.shares = shares;
    this.reversals = reversals;
    this.payments = new ReceiptTable(jdbc, ReceiptKind.PAYMENT);
    this.postDated = postDated;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * The same again changes nothing.
   *
   * @throws Refused as unknown if there is no such payment; as a conflict if it was reversed with
   *     another content; as invalid if its day lies before the payment's or has not come
   */
  void reverse(Reversal told) {
    Receipt payment = payments.byReference(List.of(told.payment())).get(told.payment());
    if (payment == null && postDated.withdraw(told.payment(), told.reason())) {
      return;
    }
    if (payment == null) {
      throw Refused.unknown("reference", "payment.unknown", told.payment());
    }
    List<Share> before = shares.of(ReceiptKind.PAYMENT, told.payment());
    LockedInvoices invoices = bookings.lock(before.stream().map(Share::invoice).toList());
    payments.lock(told.payment());
    Reversal known = reversals.of(told.payment()).orElse(null);
    if (known != null) {
      requireSame(known, told);
      return;
    }
    if (told.on().isBefore(payment.told().day()) || told.on().isAfter(calendar.today())) {
      throw Refused.invalid("on", "reversal.day", payment.told().day(), calendar.today());
    }
    ReversalId id = reversals.add(told, calendar.now(), user.id());
    List<Share> meantFor = shares.of(ReceiptKind.PAYMENT, told.payment());
    meantFor.forEach(
        share ->
            invoices.takeBack(
                share.invoice(),
                ReceiptKind.PAYMENT.booking,
                told.payment(),
                share.given(),
                share.day()));
    invoices.announce();
    if (told.reason().isReturn()) {
      events.publishEvent(new PaymentReturned(id, meantFor.stream().map(Share::invoice).toList()));
    }
  }

  private static void requireSame(Reversal known, Reversal told) {
    if (!known.equals(told)) {
      throw Refused.conflict("reference", "reversal.otherContent", told.payment());
    }
  }
}
