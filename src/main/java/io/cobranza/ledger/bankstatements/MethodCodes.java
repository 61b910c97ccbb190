package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.PaymentMethod;
import java.util.Map;

/** How banks say how money came: by the family of ISO 20022, or by the code of SWIFT. */
final class MethodCodes {

  private static final Map<String, PaymentMethod> FAMILIES =
      Map.of(
          "RCDT", PaymentMethod.BANK_TRANSFER,
          "RRCT", PaymentMethod.BANK_TRANSFER,
          "IDDT", PaymentMethod.DIRECT_DEBIT,
          "RDDT", PaymentMethod.DIRECT_DEBIT,
          "RCHQ", PaymentMethod.CHEQUE,
          "CCRD", PaymentMethod.CARD,
          "MCRD", PaymentMethod.CARD,
          "CNTR", PaymentMethod.CASH);

  private static final Map<String, PaymentMethod> SWIFT =
      Map.of(
          "TRF", PaymentMethod.BANK_TRANSFER,
          "DDT", PaymentMethod.DIRECT_DEBIT,
          "CHK", PaymentMethod.CHEQUE);

  private MethodCodes() {}

  /** Null for none, or one that says something else. */
  static PaymentMethod ofFamily(String code) {
    return code == null ? null : FAMILIES.get(code.strip());
  }

  /** Null for none, or one that says something else. */
  static PaymentMethod ofSwift(String code) {
    return code == null ? null : SWIFT.get(code);
  }
}
