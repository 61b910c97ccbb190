package io.cobranza.practice.cases;

/**
 * What a contact brings to light beside the answer.
 *
 * @param scheduled whether the payment is planned, asked before the due date: YES, NO or UNKNOWN;
 *     null if not asked
 * @param lateReason asked at the first contact; null if not asked
 * @param satisfaction with us, from 1 (very dissatisfied) to 5; asked at the first contact, null if
 *     not asked
 */
public record Findings(String scheduled, LateReason lateReason, Integer satisfaction) {}
