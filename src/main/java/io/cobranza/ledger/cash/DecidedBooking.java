package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.payments.Payments;
import java.util.List;
import org.springframework.stereotype.Component;

/** Books what a person has decided, as what was sure is booked. */
@Component
class DecidedBooking {

  private final Payments payments;
  private final TakenBackPayments returned;
  private final PayerAccounts accounts;

  DecidedBooking(Payments payments, TakenBackPayments returned, PayerAccounts accounts) {
    this.payments = payments;
    this.returned = returned;
    this.accounts = accounts;
  }

  void book(KeptLine line, Plan plan) {
    if (plan.isPayment()) {
      payments.receiveAll(List.of(LineBooking.of(line, plan.customer(), plan.parts())));
      accounts.learn(line, plan.customer());
    } else if (plan.takenBack() != null) {
      returned.takeBack(line, plan.takenBack());
    }
  }
}
