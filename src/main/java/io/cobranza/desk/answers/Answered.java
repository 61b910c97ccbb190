package io.cobranza.desk.answers;

/**
 * One field of a form with what was sent for it.
 *
 * @param form the id of the form
 * @param value well formed as the form asks for it
 * @param isAmount whether it is a sum of money, in the currency of the invoice
 */
public record Answered(String form, String field, String value, boolean isAmount) {}
