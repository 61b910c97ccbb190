package io.cobranza.practice.returns;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.CreditNotes;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.Currency;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goods that customers send back instead of paying for them. */
@Service
@Transactional
public class Returns {

  private final GoodsReturnRepository returns;
  private final Cases cases;
  private final Contacts contacts;
  private final Invoices invoices;
  private final CreditNotes creditNotes;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Returns(
      GoodsReturnRepository returns,
      Cases cases,
      Contacts contacts,
      Invoices invoices,
      CreditNotes creditNotes,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.returns = returns;
    this.cases = cases;
    this.contacts = contacts;
    this.invoices = invoices;
    this.creditNotes = creditNotes;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * Agrees with the customer that goods may come back.
   *
   * @param amount they are credited with if all of them come, in the invoice's currency; more than
   *     is open is agreed as what is open
   * @param what comes back, in the sales representative's words
   */
  public void agree(CaseId id, Money amount, String what) {
    CaseFacts facts = cases.get(id);
    Money agreed = amount.min(invoices.get(facts.invoice()).open());
    returns.save(new GoodsReturn(id, facts.invoice(), agreed, what, user.id(), calendar.today()));
    record(id, HistoryAction.RETURN_AGREED, what);
  }

  /** Agrees on what the customer offered in the case's last contact. */
  public void agreeFromContact(CaseId id) {
    ContactRecord said = contacts.last(id).said();
    agree(id, said.returned().amount(), said.returned().goods());
    cases.agreeReturn(id);
  }

  /** Records what came back. Goods that came in part are never worth more than was agreed. */
  public void receive(CaseId id, GoodsReceipt receipt) {
    current(id).receive(receipt, user.id(), calendar.today());
    record(id, recorded(receipt.state()), receipt.note());
  }

  /** Credits what was received, but never more than is still open; its reference is its own. */
  public void credit(CaseId id) {
    GoodsReturn received = current(id);
    ReturnFacts facts = received.facts();
    Money credit = facts.accepted().min(invoices.get(facts.invoice()).open());
    received.credit(credit);
    if (credit.isPositive()) {
      creditNotes.issue(
          "RETURN-" + facts.id(), facts.invoice(), credit, calendar.today(), facts.agreed().what());
    }
    record(id, HistoryAction.RETURN_CREDITED, credit.toString());
  }

  /** The return agreed last; empty if there never was one. */
  @Transactional(readOnly = true)
  public Optional<ReturnFacts> last(CaseId id) {
    return returns.findFirstByCaseIdOrderByIdDesc(id.value()).map(GoodsReturn::facts);
  }

  /** Whether goods were agreed on that have neither come nor been given up. */
  @Transactional(readOnly = true)
  public boolean awaited(CaseId id) {
    return last(id).filter(agreed -> agreed.state() == ReturnState.AGREED).isPresent();
  }

  /**
   * What the goods that are on their way back are to be credited with; zero if none are.
   *
   * @param currency of the invoice
   */
  @Transactional(readOnly = true)
  public Money comingBack(InvoiceId invoice, Currency currency) {
    return returns
        .findFirstByInvoiceIdOrderByIdDesc(invoice.value())
        .map(GoodsReturn::facts)
        .filter(goods -> goods.state() == ReturnState.AGREED)
        .map(goods -> goods.agreed().amount())
        .orElse(Money.zero(currency));
  }

  private GoodsReturn current(CaseId id) {
    return returns.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }

  private void record(CaseId id, HistoryAction action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }

  private static HistoryAction recorded(ReturnState received) {
    return switch (received) {
      case AGREED -> HistoryAction.RETURN_AGREED;
      case RECEIVED -> HistoryAction.RETURN_RECEIVED;
      case PARTLY_RECEIVED -> HistoryAction.RETURN_PARTLY_RECEIVED;
      case NOT_RECEIVED -> HistoryAction.RETURN_NOT_RECEIVED;
    };
  }
}
