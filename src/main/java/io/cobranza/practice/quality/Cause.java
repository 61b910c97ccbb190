package io.cobranza.practice.quality;

/** The reasons of disputes behind which stands something of ours that can be mended. */
public enum Cause {
  DEFECTIVE,
  DAMAGED,
  WRONG_ITEM,
  BAD_SERVICE,
  BILLING_ERROR
}
