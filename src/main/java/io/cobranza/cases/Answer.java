package io.cobranza.cases;

/** What a customer said in a call or visit; each has its own path in the diagram. */
public enum Answer {
  PAID,
  PROMISE,
  DISPUTE,
  BARRIER,
  NOT_REACHED,
  REFUSES,
  DELIBERATE_DELAY
}
