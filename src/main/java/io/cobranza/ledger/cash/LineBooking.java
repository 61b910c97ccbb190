package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.cash.SortedLines.Doubtful;
import io.cobranza.ledger.cash.SortedLines.Sure;
import io.cobranza.ledger.matching.Allocation;
import io.cobranza.ledger.matching.Naming;
import io.cobranza.ledger.matching.Proposal;
import io.cobranza.ledger.payments.IncomingPayment;
import io.cobranza.ledger.payments.Payments;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Does with some lines what was found: books what is sure and keeps the rest for a person. */
@Component
class LineBooking {

  /** What leaves no doubt that the payer is the customer. */
  private static final Set<Naming> BY_NUMBER =
      EnumSet.of(Naming.CREDITOR_REFERENCE, Naming.END_TO_END_ID, Naming.NUMBER, Naming.NORMALISED);

  private final Payments payments;
  private final IncomingTable incoming;
  private final PayerAccounts accounts;
  private final LinesToAssign toAssign;
  private final TakenBackPayments returned;
  private final PaidElsewhere elsewhere;

  LineBooking(
      Payments payments,
      IncomingTable incoming,
      PayerAccounts accounts,
      LinesToAssign toAssign,
      TakenBackPayments returned,
      PaidElsewhere elsewhere) {
    this.payments = payments;
    this.incoming = incoming;
    this.accounts = accounts;
    this.toAssign = toAssign;
    this.returned = returned;
    this.elsewhere = elsewhere;
  }

  WorkedOff book(SortedLines sorted) {
    payments.receiveAll(sorted.sure().stream().map(LineBooking::payment).toList());
    sorted.sure().forEach(this::booked);
    int asked = 0;
    for (Doubtful each : sorted.doubtful()) {
      asked += knownOrAsked(each) ? 0 : 1;
    }
    int reversed = 0;
    for (KeptLine line : sorted.takenBack()) {
      reversed += returned.reverseOrAsk(line) ? 1 : 0;
    }
    return new WorkedOff(
        sorted.done().size(),
        sorted.sure().size() + reversed,
        asked + sorted.takenBack().size() - reversed);
  }

  private boolean knownOrAsked(Doubtful doubtful) {
    Optional<String> known = elsewhere.by(doubtful.line());
    known.ifPresentOrElse(
        payment -> incoming.knownElsewhere(doubtful.line(), payment),
        () -> toAssign.ask(doubtful.line(), doubtful.proposals()));
    return known.isPresent();
  }

  private void booked(Sure sure) {
    incoming.booked(sure.line());
    if (BY_NUMBER.contains(sure.proposal().naming())) {
      accounts.learn(sure.line(), sure.proposal().debtor().customer());
    }
  }

  private static IncomingPayment payment(Sure sure) {
    Proposal proposal = sure.proposal();
    Map<InvoiceId, Money> parts =
        proposal.allocations().stream()
            .collect(Collectors.toMap(part -> part.item().invoice(), Allocation::amount));
    return of(sure.line(), proposal.debtor().customer(), parts);
  }

  static IncomingPayment of(KeptLine line, CustomerId customer, Map<InvoiceId, Money> parts) {
    return new IncomingPayment(
        line.paymentReference(),
        customer,
        line.amount(),
        line.line().entry().bookedOn(),
        LineText.of(line.line()),
        line.line().references().method(),
        parts);
  }
}
