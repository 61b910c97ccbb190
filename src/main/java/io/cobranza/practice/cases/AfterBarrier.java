package io.cobranza.practice.cases;

/** What follows when what kept a customer from paying is out of the way. */
public enum AfterBarrier {
  /** The next step of the calendar. */
  GO_ON,
  /** The calendar from its beginning: the customer never had the invoice. */
  ANEW,
  /** Another call: only the customer knows whether the invoice is approved. */
  ASK;

  static AfterBarrier of(String barrier) {
    return switch (barrier) {
      case "INVOICE_NOT_RECEIVED" -> ANEW;
      case "AWAITING_APPROVAL" -> ASK;
      default -> GO_ON;
    };
  }
}
