package io.cobranza.dunning;

import io.cobranza.agency.AgencyProperties;
import io.cobranza.agency.HandOvers;
import io.cobranza.cases.CaseFacts;
import io.cobranza.cases.Cases;
import io.cobranza.cases.Timetable;
import io.cobranza.correspondence.Attachment;
import io.cobranza.correspondence.LetterFacts;
import io.cobranza.correspondence.LetterFacts.Addressee;
import io.cobranza.correspondence.LetterFacts.NextAction;
import io.cobranza.correspondence.LetterFacts.NextStep;
import io.cobranza.correspondence.LetterFactsSource;
import io.cobranza.correspondence.LetterKind;
import io.cobranza.correspondence.LetterOrder;
import io.cobranza.correspondence.LetterSummary;
import io.cobranza.correspondence.Letters;
import io.cobranza.customers.CustomerFacts;
import io.cobranza.customers.Customers;
import io.cobranza.disputes.DisputeFacts;
import io.cobranza.disputes.Disputes;
import io.cobranza.invoices.InvoiceFacts;
import io.cobranza.invoices.Invoices;
import io.cobranza.policy.CollectionStep;
import io.cobranza.promises.PromiseFacts;
import io.cobranza.promises.Promises;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts of a letter, as they are when it is sent. */
@Component
class CaseLetterFacts implements LetterFactsSource {

  private static final Set<LetterKind> TO_THE_AGENCY =
      EnumSet.of(LetterKind.AGENCY_HANDOVER, LetterKind.AGENCY_RECALL);

  /** Good news and a recall are told although nothing is open any more. */
  private static final Set<LetterKind> EVEN_IF_OVER =
      EnumSet.of(
          LetterKind.AGENCY_RECALL,
          LetterKind.DISPUTE_ACCEPTED,
          LetterKind.DISPUTE_PARTLY_ACCEPTED);

  private final Cases cases;
  private final Timetable timetable;
  private final Letters letters;
  private final Invoices invoices;
  private final Customers customers;
  private final Promises promises;
  private final Disputes disputes;
  private final HandOvers handOvers;
  private final AgencyProperties agency;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;

  CaseLetterFacts(
      Cases cases,
      Timetable timetable,
      Letters letters,
      Invoices invoices,
      Customers customers,
      Promises promises,
      Disputes disputes,
      HandOvers handOvers,
      AgencyProperties agency,
      CompanyCalendar calendar,
      CompanyProperties company) {
    this.cases = cases;
    this.timetable = timetable;
    this.letters = letters;
    this.invoices = invoices;
    this.customers = customers;
    this.promises = promises;
    this.disputes = disputes;
    this.handOvers = handOvers;
    this.agency = agency;
    this.calendar = calendar;
    this.company = company;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LetterFacts> factsFor(LetterOrder order) {
    CaseFacts facts = cases.get(order.caseId());
    if (!facts.state().isOpen() && !EVEN_IF_OVER.contains(order.kind())) {
      return Optional.empty();
    }
    InvoiceFacts invoice = invoices.get(order.invoice());
    CustomerFacts customer = customers.get(facts.customer());
    return Optional.of(
        new LetterFacts(
            addressee(order.kind(), customer),
            new LetterFacts.Customer(customer.name(), customer.number()),
            new LetterFacts.Invoice(
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.amount(),
                invoice.open(),
                (int) ChronoUnit.DAYS.between(invoice.dueOn(), calendar.today()),
                invoice.purchaseOrder()),
            lastLetterDay(order),
            nextStep(order.kind(), facts),
            promises.last(order.caseId()).map(CaseLetterFacts::promise).orElse(null),
            disputes.last(order.invoice()).map(CaseLetterFacts::resolution).orElse(null),
            attachments(order)));
  }

  private Addressee addressee(LetterKind kind, CustomerFacts customer) {
    return TO_THE_AGENCY.contains(kind)
        ? new Addressee(agency.name(), agency.email(), agency.language())
        : new Addressee(customer.contactName(), customer.email(), customer.language());
  }

  private LocalDate lastLetterDay(LetterOrder order) {
    return letters.ofCase(order.caseId()).stream()
        .map(LetterSummary::sentAt)
        .filter(Objects::nonNull)
        .map(at -> LocalDate.ofInstant(at, company.zone()))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private NextStep nextStep(LetterKind kind, CaseFacts facts) {
    if (TO_THE_AGENCY.contains(kind)) {
      return new NextStep(NextAction.AGENCY_ANSWER, calendar.today().plusDays(10));
    }
    if (!facts.state().isOpen() || facts.calendar() == null) {
      return null;
    }
    if (kind == LetterKind.PROMISE_REMINDER) {
      return promises
          .last(facts.id())
          .map(promise -> new NextStep(NextAction.PAYMENT_EXPECTED, promise.promisedOn()))
          .orElse(null);
    }
    return timetable.plan(facts.id()).entrySet().stream()
        .filter(step -> step.getValue().isAfter(calendar.today()))
        .min(Map.Entry.comparingByValue())
        .map(step -> new NextStep(action(step.getKey()), step.getValue()))
        .orElse(null);
  }

  private static NextAction action(CollectionStep step) {
    return switch (step) {
      case COURTESY_CALL, CALL -> NextAction.CALL;
      case FIRST_REMINDER -> NextAction.PAYMENT_EXPECTED;
      case SECOND_REMINDER -> NextAction.SECOND_REMINDER;
      case SALES_REP -> NextAction.SALES_REP_CALL;
      case NOTICE_45_DAYS -> NextAction.NOTICE_45_DAYS;
      case SUSPENSION_NOTICE -> NextAction.SUSPENSION;
      case FINAL_DEMAND -> NextAction.FINAL_DEMAND;
      case AGENCY -> NextAction.AGENCY_HANDOVER;
    };
  }

  private static LetterFacts.Promise promise(PromiseFacts promise) {
    return new LetterFacts.Promise(promise.amount(), promise.promisedOn());
  }

  private static LetterFacts.Resolution resolution(DisputeFacts dispute) {
    return new LetterFacts.Resolution(dispute.credited(), dispute.explanation());
  }

  private List<Attachment> attachments(LetterOrder order) {
    return order.kind() == LetterKind.AGENCY_HANDOVER ? handOvers.files(order.caseId()) : List.of();
  }
}
