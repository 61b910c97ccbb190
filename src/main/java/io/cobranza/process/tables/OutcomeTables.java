package io.cobranza.process.tables;

import io.cobranza.practice.agency.Recipient;
import io.cobranza.practice.agency.RecipientRule;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.RejectionRule;
import io.cobranza.process.model.CollectionModel;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Asks the tables that say how a case ends, before it does: as the diagrams will ask them on the
 * day.
 */
@Component
class OutcomeTables implements RecipientRule, RejectionRule {

  private final TableDesk tables;

  OutcomeTables(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public Recipient recipientOf(Facts facts) {
    return Recipient.valueOf(
        tables
            .askOnceADay(
                CollectionModel.HAND_OVER_RECIPIENT,
                Variables.putValue("country", facts.country())
                    .putValue("currency", facts.open().currency().getCurrencyCode())
                    // Compared with a threshold, never reckoned with.
                    .putValue("openBalance", facts.open().amount().doubleValue())
                    .putValue("brokenPromises", facts.brokenPromises())
                    .putValue("returnedBefore", facts.returnedBefore()))
            .getSingleResult()
            .getSingleEntry());
  }

  @Override
  public boolean handsOver(DisputeReason reason, boolean agencyDayPassed) {
    return tables
        .askOnceADay(
            CollectionModel.REJECTED_DISPUTE,
            Variables.putValue("disputeReason", reason.name())
                .putValue("agencyDayPassed", agencyDayPassed))
        .getSingleResult()
        .getSingleEntry();
  }
}
