package io.cobranza.practice.cases;

/** Why a customer pays late, in its own words sorted into one of these. */
public enum LateReason {
  CASH,
  ADMINISTRATION,
  DISSATISFIED,
  FORGOTTEN,
  OWN_CUSTOMERS,
  OTHER
}
