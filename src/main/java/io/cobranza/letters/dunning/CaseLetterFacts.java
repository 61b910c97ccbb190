package io.cobranza.letters.dunning;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.letters.correspondence.LetterFacts.Before;
import io.cobranza.letters.correspondence.LetterFacts.Course;
import io.cobranza.letters.correspondence.LetterFacts.Occasion;
import io.cobranza.letters.correspondence.LetterFactsSource;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts of a letter, as they are when it is sent. */
@Component
class CaseLetterFacts implements LetterFactsSource {

  private final Cases cases;
  private final Invoices invoices;
  private final Customers customers;
  private final Addressees addressees;
  private final Claims claims;
  private final CourseOfLetters course;
  private final Occasions occasions;
  private final Enclosures enclosures;

  CaseLetterFacts(
      Cases cases,
      Invoices invoices,
      Customers customers,
      Addressees addressees,
      Claims claims,
      CourseOfLetters course,
      Occasions occasions,
      Enclosures enclosures) {
    this.cases = cases;
    this.invoices = invoices;
    this.customers = customers;
    this.addressees = addressees;
    this.claims = claims;
    this.course = course;
    this.occasions = occasions;
    this.enclosures = enclosures;
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
    LetterFacts.Invoice claim = claims.of(invoice);
    return Optional.of(
        new LetterFacts(
            addressees.of(order.kind(), customer),
            told(customer),
            claim,
            course.of(order, new Debt(facts, invoice, customer), claim.daysOverdue()),
            occasions.of(order),
            enclosures.ledger(order, invoice, claim),
            enclosures.of(order)));
  }

  /** An invoice is announced while there is time to pay it; afterwards it is collected. */
  private Optional<LetterFacts> newInvoice(LetterOrder order) {
    InvoiceFacts invoice = invoices.get(order.invoice());
    if (invoice.balance().isOver() || claims.daysOverdue(invoice) > 0) {
      return Optional.empty();
    }
    CustomerFacts customer = customers.get(order.customer());
    if (customer.neverDun() != null) {
      return Optional.empty();
    }
    return Optional.of(
        new LetterFacts(
            addressees.of(order.kind(), customer),
            told(customer),
            claims.of(invoice),
            new Course(
                Before.NOTHING,
                null,
                Standing.COLLECTED,
                new Coming(What.DUE_DATE, invoice.dueOn())),
            Occasion.NONE,
            List.of(),
            List.of()));
  }

  private static LetterFacts.Customer told(CustomerFacts customer) {
    return new LetterFacts.Customer(customer.name(), customer.number());
  }
}
