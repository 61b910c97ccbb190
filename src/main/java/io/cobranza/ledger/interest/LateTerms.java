package io.cobranza.ledger.interest;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** What one invoice is charged. */
record LateTerms(SimpleInterest rule, Money compensation, List<Claim> paymentOrder)
    implements Terms {

  @Override
  public Money interest(Principal principal, LocalDate until) {
    return rule.on(principal, until);
  }
}
