package io.cobranza.correspondence;

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
    String overdue,
    String lastLetterOn,
    String next,
    PromiseView promise,
    String credited,
    String explanation,
    String payUntil,
    GoodsView goods,
    boolean withDocuments) {

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

  record GoodsView(String what, String amount, String by, String instructions) {}
}
