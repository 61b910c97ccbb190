package io.cobranza.ledger.bankstatements;

/** Who stands on the other side of a payment. */
final class CamtParties {

  private static final Counterparty NOBODY = new Counterparty(null, null);

  private final Counterparty payer;
  private final Counterparty payee;
  private final String account;

  /**
   * @param told null if the entry is not explained
   * @param account ours
   */
  CamtParties(XmlNode told, String account) {
    this.payer = told == null ? NOBODY : party(told, "Dbtr");
    this.payee = told == null ? NOBODY : party(told, "Cdtr");
    this.account = account;
  }

  Counterparty payer() {
    return payer;
  }

  /**
   * Who paid us or was paid by us. Money that goes back keeps the names of its first way: payer is
   * who had paid.
   */
  Counterparty other(boolean cameIn, boolean backwards) {
    if (account != null && account.equals(payer.account())) {
      return payee;
    }
    if (account != null && account.equals(payee.account())) {
      return payer;
    }
    return cameIn != backwards ? payer : payee;
  }

  private static Counterparty party(XmlNode told, String role) {
    String name = told.textOf("RltdPties", role, "Nm");
    String later = told.textOf("RltdPties", role, "Pty", "Nm");
    String iban = told.textOf("RltdPties", role + "Acct", "Id", "IBAN");
    String other = told.textOf("RltdPties", role + "Acct", "Id", "Othr", "Id");
    return new Counterparty(
        Told.name(name == null ? later : name), Told.account(iban == null ? other : iban));
  }
}
