package io.cobranza.letters.dunning;

import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.interest.InterestStatement;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import org.springframework.stereotype.Component;

/** What a letter claims of an invoice today: principal, what being late costs, what is disputed. */
@Component
class Claims {

  private final Interest interest;
  private final Disputes disputes;
  private final CompanyCalendar calendar;

  Claims(Interest interest, Disputes disputes, CompanyCalendar calendar) {
    this.interest = interest;
    this.disputes = disputes;
    this.calendar = calendar;
  }

  LetterFacts.Invoice of(InvoiceFacts invoice) {
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

  int daysOverdue(InvoiceFacts invoice) {
    return invoice.daysOverdue(calendar.today());
  }
}
