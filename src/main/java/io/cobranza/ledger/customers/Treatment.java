package io.cobranza.ledger.customers;

import io.cobranza.shared.FieldRules;

/**
 * What makes the collection from one customer another than from the next.
 *
 * @param segment which column of the collection policy applies; {@code standard} unless told
 * @param paperworkTrouble whether its invoices tend to lack papers, which earns a courtesy call
 * @param directDebit whether its invoices are collected by direct debit: none of them is dunned
 *     unless the bank gives the debit back
 * @param salesRep the user id of its sales representative; null if it has none
 */
public record Treatment(
    String segment, boolean paperworkTrouble, boolean directDebit, String salesRep) {

  static final String STANDARD = "standard";

  static Treatment checked(
      String segment, boolean paperworkTrouble, boolean directDebit, String salesRep) {
    return new Treatment(
        FieldRules.optionalText("segment", segment, FieldRules.IDENTIFIER).orElse(STANDARD),
        paperworkTrouble,
        directDebit,
        FieldRules.optionalText("salesRep", salesRep, FieldRules.IDENTIFIER).orElse(null));
  }
}
