package io.cobranza.practice.returnedpayments;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.PaymentReturned;
import io.cobranza.ledger.payments.ReturnedPayment;
import io.cobranza.ledger.payments.ReturnedPayments;
import io.cobranza.ledger.payments.ReversalId;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CaseOpening;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets what a returned payment costs and says follow in each of its cases. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseReturns {

  private final Cases cases;
  private final CaseOpening opening;
  private final CollectionProcess process;
  private final Invoices invoices;
  private final ReturnedPayments payments;
  private final TimeLimits limits;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  CaseReturns(
      Cases cases,
      CaseOpening opening,
      CollectionProcess process,
      Invoices invoices,
      ReturnedPayments payments,
      TimeLimits limits,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.opening = opening;
    this.process = process;
    this.invoices = invoices;
    this.payments = payments;
    this.limits = limits;
    this.calendar = calendar;
    this.events = events;
  }

  @EventListener
  void on(PaymentReturned returned) {
    invoices.getAll(returned.invoices()).stream()
        .filter(invoice -> !invoice.balance().isOver())
        .forEach(invoice -> follow(returned.id(), invoice));
  }

  private void follow(ReversalId id, InvoiceFacts invoice) {
    if (cases.ofInvoice(invoice.id()).isEmpty()) {
      opening.openAtOnce(invoice);
    }
    cases
        .ofInvoice(invoice.id())
        .filter(found -> found.state().isOpen())
        .ifPresent(
            open -> {
              record(
                  open.id(),
                  HistoryAction.PAYMENT_RETURNED,
                  payments.of(id, invoice.id()).amount());
              process.paymentReturned(open.id(), id);
            });
  }

  public CaseReturn of(CaseId id, ReversalId returned) {
    CaseFacts facts = cases.get(id);
    ReturnedPayment payment = payments.of(returned, facts.invoice());
    return new CaseReturn(
        payment.reason(),
        payment.amount().currency(),
        payments.countSince(
            facts.customer(), limits.of(Limit.PAYMENTS_REMEMBERED).before(calendar.today())));
  }

  /**
   * Claims what the bank took for the return with the invoice of the case.
   *
   * @param fee more than nothing, in the currency of the invoice
   */
  public void passOnFee(CaseId id, ReversalId returned, BigDecimal fee) {
    CaseFacts facts = cases.get(id);
    Money amount = new Money(fee, invoices.get(facts.invoice()).open().currency());
    payments.passOnFee(returned, facts.invoice(), amount);
    record(id, HistoryAction.RETURN_FEE_PASSED_ON, amount);
  }

  private void record(CaseId id, HistoryAction action, Money amount) {
    events.publishEvent(new CaseHistoryEvent(id, action, amount.toString()));
  }
}
