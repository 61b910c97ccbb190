package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls and visits of a case. */
@Service
@Transactional
public class Contacts {

  private final ContactRepository contacts;
  private final Cases cases;
  private final Customers customers;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Contacts(
      ContactRepository contacts,
      Cases cases,
      Customers customers,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.contacts = contacts;
    this.cases = cases;
    this.customers = customers;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  public void record(CaseId id, ContactRecord said) {
    contacts.save(new Contact(id, calendar.now(), user.id(), said));
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.CONTACT, said.answer().name()));
  }

  /** Somebody else at the customer's is to be called from now on. */
  public void nameSomebodyElse(CaseId id, String name, String email, String phone) {
    customers.nameContact(cases.get(id).customer(), name, email, phone);
  }

  /** What the customer said last. */
  @Transactional(readOnly = true)
  public ContactFacts last(CaseId id) {
    return contacts.findFirstByCaseIdOrderByIdDesc(id.value()).facts();
  }

  /** In the order they were made. */
  @Transactional(readOnly = true)
  public List<ContactFacts> of(CaseId id) {
    return contacts.findByCaseIdOrderById(id.value()).stream().map(Contact::facts).toList();
  }

  /** Whether the customer has not been asked yet why it pays late. */
  @Transactional(readOnly = true)
  public boolean isFirst(CaseId id) {
    return of(id).stream().allMatch(made -> made.said().findings().lateReason() == null);
  }

  /** How often in a row, up to now, nobody was reached. */
  @Transactional(readOnly = true)
  public int timesNotReached(CaseId id) {
    List<ContactFacts> made = of(id);
    int times = 0;
    for (int i = made.size() - 1; i >= 0 && missed(made.get(i)); i--) {
      times++;
    }
    return times;
  }

  private static boolean missed(ContactFacts contact) {
    return contact.said().answer() == Answer.NOT_REACHED;
  }
}
