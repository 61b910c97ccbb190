package io.cobranza.practice.waivers;

/** Of what a customer is let off. */
public enum WaivedCharge {
  INTEREST,
  COMPENSATION,
  BOTH
}
