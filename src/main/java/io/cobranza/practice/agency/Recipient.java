package io.cobranza.practice.agency;

/** Who takes over a debt that was not collected in-house. */
public enum Recipient {
  AGENCY,
  LAWYER
}
