package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLine;
import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.payments.Payments;
import io.cobranza.ledger.payments.ReversalReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Takes payments back that the bank has taken back: returned debits and transfers. */
@Component
class TakenBackPayments {

  private final PaymentFinder finder;
  private final Payments payments;
  private final IncomingTable incoming;
  private final LinesToAssign toAssign;

  TakenBackPayments(
      PaymentFinder finder, Payments payments, IncomingTable incoming, LinesToAssign toAssign) {
    this.finder = finder;
    this.payments = payments;
    this.incoming = incoming;
    this.toAssign = toAssign;
  }

  /**
   * @return whether it was sure which payment it is; else somebody is asked
   */
  boolean reverseOrAsk(KeptLine line) {
    List<FoundPayment> found = finder.takenBackBy(line);
    Optional<FoundPayment> sure =
        only(found, FoundPayment::byReference)
            .or(
                () ->
                    found.stream().anyMatch(FoundPayment::byReference)
                        ? Optional.empty()
                        : only(found, FoundPayment::fromAccount));
    sure.ifPresentOrElse(
        payment -> {
          takeBack(line, payment.reference());
          incoming.reversed(line, payment.reference());
        },
        () -> toAssign.askWhich(line, found));
    return sure.isPresent();
  }

  void takeBack(KeptLine line, String payment) {
    payments.takeBack(
        payment, line.line().entry().bookedOn(), reason(line.line()), text(line.line()));
  }

  private static Optional<FoundPayment> only(
      List<FoundPayment> found, Predicate<FoundPayment> known) {
    List<FoundPayment> fitting = found.stream().filter(known).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** A bank that names no reason takes back what it had entered by mistake. */
  private static ReversalReason reason(BankLine line) {
    return line.returnReason() == null
        ? ReversalReason.TOLD_BY_MISTAKE
        : ReversalReason.RETURNED_DEBIT;
  }

  private static String text(BankLine line) {
    String words = LineText.of(line);
    if (line.returnReason() == null) {
      return words;
    }
    return words == null || words.length() > 3_000
        ? line.returnReason()
        : line.returnReason() + " " + words;
  }
}
