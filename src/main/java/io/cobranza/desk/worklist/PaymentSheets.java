package io.cobranza.desk.worklist;

import io.cobranza.ledger.bankstatements.BankLine;
import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.cash.Assignments;
import io.cobranza.ledger.cash.LineToAssign;
import io.cobranza.ledger.cash.StoredProposal;
import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody needs to know of a line of the bank to say whose it is. */
@Service
@Transactional(readOnly = true)
public class PaymentSheets {

  private final Assignments assignments;
  private final Customers customers;
  private final Invoices invoices;
  private final Wording wording;

  PaymentSheets(
      Assignments assignments, Customers customers, Invoices invoices, Wordings wordings) {
    this.assignments = assignments;
    this.customers = customers;
    this.invoices = invoices;
    this.wording = wordings.ofTheCompany();
  }

  public CaseSheet of(BankLineId id) {
    LineToAssign found = assignments.find(id).orElseThrow();
    BankLine line = found.line().line();
    String amount = wording.money(withoutSign(line.amount()));
    String payer = wording.text(line.counterparty().name());
    Map<String, String> texts =
        new HashMap<>(
            Map.of(
                "subject", amount + " · " + payer,
                "amountText", amount,
                "payerName", payer,
                "payerAccount", wording.text(line.counterparty().account()),
                "bookedOn", wording.day(line.entry().bookedOn()),
                "ourAccount", found.line().account(),
                "lineText", wording.text(found.text()),
                "returnReason", wording.text(line.returnReason())));
    // The likeliest is chosen beforehand; whether it is any of them, a person says.
    found.proposals().stream()
        .findFirst()
        .ifPresent(best -> texts.put("proposal", Integer.toString(best.position())));
    return new CaseSheet(
        texts, Map.of("proposals", found.proposals().stream().map(this::row).toList()));
  }

  private static Money withoutSign(Money amount) {
    return new Money(amount.amount().abs(), amount.currency());
  }

  private Map<String, String> row(StoredProposal proposal) {
    CustomerFacts customer = customers.get(proposal.customer());
    return Map.of(
        "number", Integer.toString(proposal.position()),
        "customer", customer.name() + " (" + customer.number() + ")",
        "pays", pays(proposal),
        "why",
            proposal.evidence().stream()
                .map(each -> wording.say("cash.evidence." + each))
                .collect(Collectors.joining(", ")));
  }

  private String pays(StoredProposal proposal) {
    if (proposal.payment() != null) {
      return proposal.payment();
    }
    String parts =
        invoices.getAll(proposal.parts().keySet()).stream()
            .map(invoice -> part(proposal, invoice))
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? wording.say("cash.onAccount") : parts;
  }

  private String part(StoredProposal proposal, InvoiceFacts invoice) {
    return wording.say(
        "cash.pays", invoice.number(), wording.money(proposal.parts().get(invoice.id())));
  }
}
