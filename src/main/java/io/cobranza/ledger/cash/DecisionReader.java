package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.shared.Refused;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes what a person said into what is to be booked, if it can be. */
@Component
class DecisionReader {

  private final ProposalTable proposals;
  private final InvoiceShares shares;
  private final PaymentFinder payments;
  private final Customers customers;

  DecisionReader(
      ProposalTable proposals, InvoiceShares shares, PaymentFinder payments, Customers customers) {
    this.proposals = proposals;
    this.shares = shares;
    this.payments = payments;
    this.customers = customers;
  }

  /**
   * @throws Refused with the field that is to blame
   */
  Plan read(KeptLine line, Decision decision) {
    String field = decision.choice().field();
    return switch (decision.choice()) {
      case PROPOSAL -> proposed(line, decision);
      case INVOICES -> shares.inOrder(line.amount(), decision.said());
      case CUSTOMER ->
          Plan.payment(
              customers
                  .find(decision.said())
                  .orElseThrow(() -> Refused.invalid(field, "customer.unknown", decision.said()))
                  .id(),
              Map.of());
      case PAYMENT -> Plan.takingBack(payments.require(line, decision.said()));
      case NOT_OURS -> Plan.NOTHING;
    };
  }

  private Plan proposed(KeptLine line, Decision decision) {
    StoredProposal proposal =
        proposals.of(line.id()).stream()
            .filter(each -> Integer.toString(each.position()).equals(decision.said()))
            .findFirst()
            .orElseThrow(
                () ->
                    Refused.invalid(
                        decision.choice().field(), "cash.noSuchProposal", decision.said()));
    if (proposal.payment() != null) {
      return Plan.takingBack(payments.require(line, proposal.payment()));
    }
    shares.requireOpen(proposal.parts());
    return Plan.payment(proposal.customer(), proposal.parts());
  }
}
