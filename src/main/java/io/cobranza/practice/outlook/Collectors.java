package io.cobranza.practice.outlook;

import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.agency.Recipient;
import io.cobranza.practice.agency.RecipientRule;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.promises.Promises;
import org.springframework.stereotype.Component;

/** Who would take a debt over, as things stand. */
@Component
class Collectors {

  private final RecipientRule rule;
  private final Promises promises;
  private final HandOvers handOvers;

  Collectors(RecipientRule rule, Promises promises, HandOvers handOvers) {
    this.rule = rule;
    this.promises = promises;
    this.handOvers = handOvers;
  }

  What handOver(Debt debt) {
    return switch (recipientOf(debt)) {
      case AGENCY -> What.HAND_OVER_TO_AGENCY;
      case LAWYER -> What.HAND_OVER_TO_LAWYER;
    };
  }

  private Recipient recipientOf(Debt debt) {
    return rule.recipientOf(
        new RecipientRule.Facts(
            debt.customer().country(),
            debt.invoice().open(),
            promises.timesBroken(debt.id()),
            handOvers.wasReturned(debt.id())));
  }
}
