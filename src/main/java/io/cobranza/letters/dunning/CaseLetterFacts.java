package io.cobranza.letters.dunning;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.interest.InterestStatement;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.letters.correspondence.LawFirmProperties;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.letters.correspondence.LetterFacts.Addressee;
import io.cobranza.letters.correspondence.LetterFacts.NextAction;
import io.cobranza.letters.correspondence.LetterFacts.NextStep;
import io.cobranza.letters.correspondence.LetterFacts.Occasion;
import io.cobranza.letters.correspondence.LetterFactsSource;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.agency.AgencyProperties;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.practice.policy.ObjectiveRule;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts of a letter, as they are when it is sent. */
@Component
class CaseLetterFacts implements LetterFactsSource {

  /** Letters that collect: they say what they are for. */
  private static final Set<LetterKind> WITH_PURPOSE =
      EnumSet.of(
          LetterKind.FIRST_REMINDER,
          LetterKind.SECOND_REMINDER,
          LetterKind.FORMAL_NOTICE,
          LetterKind.SUSPENSION_NOTICE,
          LetterKind.FINAL_DEMAND,
          LetterKind.LAW_FIRM_LETTER,
          LetterKind.BROKEN_PROMISE_CLAIM,
          LetterKind.PART_KEPT_CLAIM);

  private final Cases cases;
  private final NextSteps nextSteps;
  private final Occasions occasions;
  private final ObjectiveRule objectives;
  private final Letters letters;
  private final Invoices invoices;
  private final Customers customers;
  private final Interest interest;
  private final Disputes disputes;
  private final Enclosures enclosures;
  private final AgencyProperties agency;
  private final LawFirmProperties lawFirm;
  private final CompanyCalendar calendar;

  CaseLetterFacts(
      Cases cases,
      NextSteps nextSteps,
      Occasions occasions,
      ObjectiveRule objectives,
      Letters letters,
      Invoices invoices,
      Customers customers,
      Interest interest,
      Disputes disputes,
      Enclosures enclosures,
      AgencyProperties agency,
      LawFirmProperties lawFirm,
      CompanyCalendar calendar) {
    this.cases = cases;
    this.nextSteps = nextSteps;
    this.occasions = occasions;
    this.objectives = objectives;
    this.letters = letters;
    this.invoices = invoices;
    this.customers = customers;
    this.interest = interest;
    this.disputes = disputes;
    this.enclosures = enclosures;
    this.agency = agency;
    this.lawFirm = lawFirm;
    this.calendar = calendar;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LetterFacts> factsFor(LetterOrder order) {
    if (order.caseId() == null) {
      return newInvoice(order);
    }
    CaseFacts facts = cases.get(order.caseId());
    if (!facts.state().isOpen() && !order.kind().isToldEvenIfOver()) {
      return Optional.empty();
    }
    InvoiceFacts invoice = invoices.get(order.invoice());
    CustomerFacts customer = customers.get(facts.customer());
    return Optional.of(
        new LetterFacts(
            addressee(order.kind(), customer),
            told(customer),
            told(invoice),
            lastLetterDay(order),
            nextSteps.after(order.kind(), facts),
            objective(order.kind(), daysOverdue(invoice), facts.pressing()),
            occasions.of(order),
            enclosures.ledger(order),
            enclosures.of(order)));
  }

  /** An invoice is announced while there is time to pay it; afterwards it is collected. */
  private Optional<LetterFacts> newInvoice(LetterOrder order) {
    InvoiceFacts invoice = invoices.get(order.invoice());
    if (invoice.settledOn() != null || invoice.withdrawn() || daysOverdue(invoice) > 0) {
      return Optional.empty();
    }
    CustomerFacts customer = customers.get(order.customer());
    if (customer.neverDun() != null) {
      return Optional.empty();
    }
    return Optional.of(
        new LetterFacts(
            addressee(order.kind(), customer),
            told(customer),
            told(invoice),
            null,
            new NextStep(NextAction.PAYMENT_EXPECTED, invoice.dueOn()),
            null,
            Occasion.NONE,
            List.of(),
            List.of()));
  }

  private static LetterFacts.Customer told(CustomerFacts customer) {
    return new LetterFacts.Customer(customer.name(), customer.number());
  }

  private LetterFacts.Invoice told(InvoiceFacts invoice) {
    InterestStatement owed = interest.statementFor(invoice.id(), calendar.today());
    Money disputed = disputes.disputed(invoice.id());
    return new LetterFacts.Invoice(
        invoice.number(),
        invoice.issuedOn(),
        invoice.dueOn(),
        invoice.amount(),
        owed.principal(),
        owed.hasCharges() || disputed.isPositive()
            ? new LetterFacts.Charges(owed.interest(), owed.compensation(), disputed)
            : null,
        daysOverdue(invoice),
        invoice.purchaseOrder());
  }

  private int daysOverdue(InvoiceFacts invoice) {
    return invoice.daysOverdue(calendar.today());
  }

  private Addressee addressee(LetterKind kind, CustomerFacts customer) {
    return switch (kind.reader()) {
      case AGENCY -> new Addressee(agency.name(), agency.email(), agency.language());
      case LAWYER -> new Addressee(lawFirm.name(), lawFirm.email(), lawFirm.language());
      case CUSTOMER -> new Addressee(customer.contactName(), customer.email(), customer.language());
      case COMPANY -> throw new IllegalArgumentException("Not a letter of a case: " + kind);
    };
  }

  private LocalDate lastLetterDay(LetterOrder order) {
    return letters.ofCase(order.caseId()).stream()
        .map(LetterSummary::sentAt)
        .filter(Objects::nonNull)
        .map(at -> LocalDate.ofInstant(at, calendar.zone()))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private ContactObjective objective(LetterKind kind, int daysOverdue, boolean pressing) {
    return WITH_PURPOSE.contains(kind) ? objectives.objectiveFor(daysOverdue, pressing) : null;
  }
}
