package io.cobranza.practice.waivers;

import io.cobranza.shared.Money;

/**
 * What is known of a waiver; people by their user ids.
 *
 * @param asked what was asked for
 * @param amount what is left of that, or was booked
 * @param approvedBy null until somebody has approved
 */
public record WaiverFacts(
    WaiverState state,
    WaivedCharge what,
    Money asked,
    Money amount,
    String reason,
    String askedBy,
    String approvedBy,
    boolean lacksOneApproval) {}
