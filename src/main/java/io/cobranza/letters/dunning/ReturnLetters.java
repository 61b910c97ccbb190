package io.cobranza.letters.dunning;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
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

  private final Returns returns;
  private final Invoices invoices;
  private final Customers customers;
  private final TimeLimits limits;
  private final BusinessDays businessDays;
  private final MessageSource messages;
  private final CompanyProperties company;

  ReturnLetters(
      Returns returns,
      Invoices invoices,
      Customers customers,
      TimeLimits limits,
      BusinessDays businessDays,
      MessageSource messages,
      CompanyProperties company) {
    this.returns = returns;
    this.invoices = invoices;
    this.customers = customers;
    this.limits = limits;
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
        goods.agreed().what(),
        goods.credited() == null ? goods.agreed().amount() : goods.credited(),
        limits
            .of(Limit.GOODS_TO_ARRIVE)
            .after(goods.agreed().on(), customer.country(), businessDays),
        messages.getMessage(
            "returns.instructions",
            new Object[] {invoice.number(), company.name(), company.phone()},
            customer.home().language()));
  }
}
