package io.cobranza.practice.waivers;

/** How far a waiver is. */
public enum WaiverState {
  /** Somebody has to approve it. */
  ASKED,
  APPROVED,
  REJECTED,
  /** The case was over, or nothing was left to waive, before it was booked. */
  VOID,
  BOOKED
}
