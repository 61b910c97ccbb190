package io.cobranza.ledger.matching;

import java.util.Comparator;
import java.util.Set;

/** How a payment names its invoices; of several, the weakest. The strongest first. */
public enum Naming {
  CREDITOR_REFERENCE(Evidence.CREDITOR_REFERENCE, 3),
  END_TO_END_ID(Evidence.END_TO_END_ID, 3),
  NUMBER(Evidence.INVOICE_NUMBER, 3),
  NORMALISED(Evidence.INVOICE_NUMBER_NORMALISED, 3),
  REFERENCE(Evidence.REFERENCE, 2),
  SLIP(Evidence.INVOICE_NUMBER_SLIP, 1),
  NONE(null, 0);

  private final Evidence evidence;
  private final int strength;

  Naming(Evidence evidence, int strength) {
    this.evidence = evidence;
    this.strength = strength;
  }

  /** Namings of one strength contradict each other where they name different invoices. */
  int strength() {
    return strength;
  }

  Evidence evidence() {
    return evidence;
  }

  static Naming strongest(Set<Naming> found) {
    return found.stream().min(Comparator.naturalOrder()).orElse(NONE);
  }
}
