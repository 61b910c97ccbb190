package io.cobranza.letters.dunning;

import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.interest.InterestStatement;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.practice.disputes.DisputedParts;
import io.cobranza.practice.returns.Returns;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import org.springframework.stereotype.Component;

/** What a letter claims of an invoice today: principal, what being late costs, what is disputed. */
@Component
class Claims {

  private final Interest interest;
  private final DisputedParts parts;
  private final Returns returns;
  private final CompanyCalendar calendar;

  Claims(Interest interest, DisputedParts parts, Returns returns, CompanyCalendar calendar) {
    this.interest = interest;
    this.parts = parts;
    this.returns = returns;
    this.calendar = calendar;
  }

  LetterFacts.Invoice of(InvoiceFacts invoice) {
    InterestStatement owed = interest.statementFor(invoice.id(), calendar.today());
    Money disputed = parts.disputed(invoice.id());
    Money comingBack = returns.comingBack(invoice.id(), invoice.amount().currency());
    Money later = invoice.balance().later();
    return new LetterFacts.Invoice(
        invoice.number(),
        invoice.issuedOn(),
        invoice.dueOn(),
        invoice.amount(),
        owed.principal(),
        owed.hasCharges() || disputed.isPositive() || comingBack.isPositive() || later.isPositive()
            ? new LetterFacts.Charges(
                owed.interest(), owed.compensation(), disputed, comingBack, later)
            : null,
        daysOverdue(invoice),
        invoice.papers().purchaseOrder());
  }

  int daysOverdue(InvoiceFacts invoice) {
    return invoice.daysOverdue(calendar.today());
  }
}
