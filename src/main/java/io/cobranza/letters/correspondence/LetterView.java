package io.cobranza.letters.correspondence;

import java.util.List;

/**
 * What a template prints: only words, already in the reader's language. Null where the letter has
 * nothing to say.
 */
record LetterView(
    Letterhead letterhead,
    boolean byLawFirm,
    boolean toCollector,
    String companyName,
    String companyPhone,
    String companyEmail,
    String recipientName,
    String customerName,
    String customerNumber,
    String date,
    String subject,
    String purpose,
    String invoiceNumber,
    String issuedOn,
    String dueOn,
    String purchaseOrder,
    String amount,
    String open,
    ChargesView charges,
    String overdue,
    String lastLetterOn,
    String next,
    PromiseView promise,
    String credited,
    String explanation,
    String payUntil,
    GoodsView goods,
    boolean withDocuments,
    List<LedgerView> ledger,
    List<LineView> lines,
    List<String> totals) {

  /** Whether it is about several invoices, which then stand in {@code lines}. */
  public boolean several() {
    return lines.size() > 1;
  }

  /**
   * One invoice of several.
   *
   * @param open with what being late costs
   * @param ofWhichCharges what that is; null if nothing
   * @param level what this message is to it: a reminder, a final demand
   * @param next what happens next to it alone
   */
  record LineView(
      String invoiceNumber,
      String dueOn,
      String open,
      String ofWhichCharges,
      String overdue,
      String level,
      String next) {}

  /**
   * @param received null while nobody has counted, as is {@code missing}
   * @param several whether it is one payment of a plan of more
   */
  record PromiseView(
      String amount,
      String on,
      String received,
      String missing,
      boolean several,
      int number,
      int count) {}

  record LedgerView(String what, String on, String amount) {}

  /**
   * @param interest null if none, as are {@code compensation} and {@code disputed}
   * @param toPay the open balance with the first two and without the third
   */
  record ChargesView(String interest, String compensation, String disputed, String toPay) {}

  record GoodsView(String what, String amount, String by, String instructions) {}
}
