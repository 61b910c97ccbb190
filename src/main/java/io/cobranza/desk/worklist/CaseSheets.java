package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Debts;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a person needs to know of a case, so that no form has to be left to find it. */
@Service
@Transactional(readOnly = true)
public class CaseSheets {

  private final Debts debts;
  private final Invoices invoices;
  private final Contacts contacts;
  private final List<SheetSection> sections;
  private final Timeline timeline;
  private final Wordings wordings;
  private final CompanyCalendar calendar;

  CaseSheets(
      Debts debts,
      Invoices invoices,
      Contacts contacts,
      List<SheetSection> sections,
      Timeline timeline,
      Wordings wordings,
      CompanyCalendar calendar) {
    this.debts = debts;
    this.invoices = invoices;
    this.contacts = contacts;
    this.sections = sections;
    this.timeline = timeline;
    this.wordings = wordings;
    this.calendar = calendar;
  }

  /** For a form, which speaks the company's language. */
  public CaseSheet of(CaseId id) {
    return of(id, wordings.ofTheCompany());
  }

  /** For a page, which speaks its reader's. */
  CaseSheet of(CaseId id, Locale language) {
    return of(id, wordings.in(language));
  }

  private CaseSheet of(CaseId id, Wording wording) {
    Debt debt = debts.of(id);
    CaseFacts facts = debt.facts();
    Map<String, String> texts = new LinkedHashMap<>();
    aboutCustomer(texts, debt.customer(), wording);
    InvoiceFacts invoice = debt.invoice();
    aboutInvoice(texts, invoice, wording);
    aboutLastContact(texts, id, wording);
    sections.forEach(section -> texts.putAll(section.of(debt, wording)));
    return new CaseSheet(
        texts,
        Map.of(
            "timeline",
            timeline.of(facts, wording),
            "otherInvoices",
            others(facts, invoice, wording)));
  }

  /** {@code YES} if the customer has not been asked yet why it pays late, else {@code NO}. */
  public String firstContact(CaseId id) {
    return contacts.isFirst(id) ? "YES" : "NO";
  }

  private static void aboutCustomer(
      Map<String, String> texts, CustomerFacts customer, Wording wording) {
    texts.put("customerName", customer.name());
    texts.put("customerNumber", customer.number());
    texts.put("country", wording.country(customer.country()));
    texts.put("contactName", wording.text(customer.payer().name()));
    texts.put("phone", wording.text(customer.payer().phone()));
    texts.put("email", wording.text(customer.payer().email()));
    texts.put("phoneLink", ContactLinks.phone(customer.payer().phone(), wording));
    texts.put("emailLink", ContactLinks.email(customer.payer().email(), wording));
    texts.put("salesRep", wording.person(customer.treatment().salesRep()));
    texts.put("customerLanguage", wording.language(customer.home().language()));
  }

  private static String amount(InvoiceFacts invoice, Wording wording) {
    Money later = invoice.balance().later();
    return later.isPositive()
        ? wording.say(
            "invoice.amountInParts", wording.money(invoice.amount()), wording.money(later))
        : wording.money(invoice.amount());
  }

  private void aboutInvoice(Map<String, String> texts, InvoiceFacts invoice, Wording wording) {
    texts.put("invoiceNumber", invoice.number());
    texts.put("amount", amount(invoice, wording));
    texts.put("openBalance", wording.money(invoice.open()));
    texts.put("issuedOn", wording.day(invoice.issuedOn()));
    texts.put("dueOn", wording.day(invoice.dueOn()));
    texts.put("ageText", age(invoice.daysOverdue(calendar.today()), wording));
    texts.put("purchaseOrder", wording.text(invoice.papers().purchaseOrder()));
    texts.put("deliveryNote", wording.text(invoice.papers().deliveryNote()));
    texts.put(
        "sentText",
        invoice.papers().sentOn() == null
            ? wording.say("invoice.notSent")
            : wording.say(
                "invoice.sent",
                wording.day(invoice.papers().sentOn()),
                wording.text(invoice.papers().sentBy())));
  }

  private void aboutLastContact(Map<String, String> texts, CaseId id, Wording wording) {
    List<ContactFacts> made = contacts.of(id);
    Optional<ContactFacts> last = made.stream().reduce((earlier, later) -> later);
    texts.put(
        "lastContact",
        wording.text(last.map(contact -> Timeline.summary(contact, wording)).orElse(null)));
    texts.put(
        "barrierText",
        wording.text(
            last.map(contact -> contact.said().barrier())
                .map(barrier -> wording.say("barrier." + barrier))
                .orElse(null)));
  }

  private List<Map<String, String>> others(CaseFacts facts, InvoiceFacts invoice, Wording wording) {
    return invoices.openOf(facts.customer()).stream()
        .filter(other -> !other.id().equals(invoice.id()))
        .map(
            other ->
                Map.of(
                    "number", other.number(),
                    "dueOn", wording.day(other.dueOn()),
                    "open", wording.money(other.open()),
                    "daysOverdue",
                        Integer.toString(Math.max(0, other.daysOverdue(calendar.today())))))
        .toList();
  }

  private static String age(int days, Wording wording) {
    if (days == 0) {
      return wording.say("age.today");
    }
    return days > 0 ? wording.say("age.overdue", days) : wording.say("age.due", -days);
  }
}
