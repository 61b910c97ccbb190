package io.cobranza.letters.dunning;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.returns.ReturnFacts;
import io.cobranza.practice.returns.Returns;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyProperties;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the letters about returned goods say of them. */
@Component
public class ReturnLetters {

  /** As long as the diagram return-of-goods gives the goods before it alerts. */
  private static final int BUSINESS_DAYS_TO_ARRIVE = 10;

  private final Returns returns;
  private final Invoices invoices;
  private final Customers customers;
  private final BusinessDays businessDays;
  private final MessageSource messages;
  private final CompanyProperties company;

  ReturnLetters(
      Returns returns,
      Invoices invoices,
      Customers customers,
      BusinessDays businessDays,
      MessageSource messages,
      CompanyProperties company) {
    this.returns = returns;
    this.invoices = invoices;
    this.customers = customers;
    this.businessDays = businessDays;
    this.messages = messages;
    this.company = company;
  }

  /** The return last agreed in that case; empty if none was. */
  public Optional<LetterFacts.GoodsReturn> lastOf(CaseId id) {
    return returns.last(id).map(this::facts);
  }

  private LetterFacts.GoodsReturn facts(ReturnFacts goods) {
    InvoiceFacts invoice = invoices.get(goods.invoice());
    CustomerFacts customer = customers.get(invoice.customer());
    return new LetterFacts.GoodsReturn(
        goods.what(),
        goods.credited() == null ? goods.amount() : goods.credited(),
        businessDays.after(goods.agreedOn(), BUSINESS_DAYS_TO_ARRIVE, customer.country()),
        messages.getMessage(
            "returns.instructions",
            new Object[] {invoice.number(), company.name(), company.phone()},
            customer.language()));
  }
}
