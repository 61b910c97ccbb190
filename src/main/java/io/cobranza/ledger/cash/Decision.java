package io.cobranza.ledger.cash;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;

/**
 * What a person says of a line.
 *
 * @param said what belongs to the choice
 */
public record Decision(Choice choice, String said) {

  /** What one may say, with the field in which forms and pages ask for what belongs to it. */
  public enum Choice {
    /** One of the proposals; which, by its number. */
    PROPOSAL("proposal", false),
    /** It pays these invoices. */
    INVOICES("invoiceNumbers", false),
    /** It is this customer's and stays on its account. */
    CUSTOMER("customerNumber", false),
    /** It takes this payment back. */
    PAYMENT("paymentReference", true),
    /** No customer's; why. */
    NOT_OURS("note", null);

    private final String field;
    private final Boolean takesBack;

    Choice(String field, Boolean takesBack) {
      this.field = field;
      this.takesBack = takesBack;
    }

    public String field() {
      return field;
    }

    /** Whether that can be said of a line. */
    boolean suits(boolean takenBack) {
      return takesBack == null || this == PROPOSAL || takesBack == takenBack;
    }
  }

  /**
   * @throws Refused if nothing belongs to it
   */
  public Decision {
    FieldRules.required("choice", choice);
    said = FieldRules.text(choice.field(), said, FieldRules.TEXT);
  }
}
