package io.cobranza.ledger.matching;

/** How the amount fits the invoices of a proposal. The best first. */
public enum AmountFit {
  EXACT(Evidence.EXACT_AMOUNT),
  DISCOUNT(Evidence.DISCOUNT_AGREED),
  TOLERANCE(Evidence.AMOUNT_WITHIN_TOLERANCE),
  /** It fits others than those that are named, or some of them. */
  SUBSET(Evidence.EXACT_SUM_OF_SUBSET),
  DIFFERENT(null);

  private final Evidence evidence;

  AmountFit(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Null if none. */
  Evidence evidence() {
    return evidence;
  }

  boolean settles() {
    return compareTo(SUBSET) < 0;
  }
}
