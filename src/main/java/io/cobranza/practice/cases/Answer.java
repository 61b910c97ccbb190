package io.cobranza.practice.cases;

/** What a customer said in a call or visit; each has its own path in the diagram. */
public enum Answer {
  /** Nothing is in the way of the payment. */
  IN_ORDER,
  PAID,
  PROMISE,
  DISPUTE,
  BARRIER,
  /** Goods come back and their value is credited. */
  RETURN,
  NOT_REACHED,
  REFUSES,
  DELIBERATE_DELAY
}
