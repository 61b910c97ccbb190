package io.cobranza.letters.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template prints: only words, already in the reader's language. Null where the letter has
 * nothing to say.
 */
record LetterView(
    SenderView sender,
    ReaderView reader,
    HeadView head,
    InvoiceView invoice,
    OccasionView occasion,
    PapersView papers,
    List<LineView> lines,
    List<String> totals) {

  /** Whether it is about several invoices, which then stand in {@code lines}. */
  public boolean several() {
    return lines.size() > 1;
  }

  /** What comes, each thing said once with all the invoices it comes to. */
  public List<NextView> nexts() {
    Map<String, List<String>> invoices = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.next() != null)
        .forEach(
            line ->
                invoices
                    .computeIfAbsent(line.next(), next -> new ArrayList<>())
                    .add(line.invoiceNumber()));
    return invoices.entrySet().stream()
        .map(entry -> new NextView(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** What comes to every one of the invoices; null if that is not the same. */
  public String nextOfAll() {
    List<NextView> nexts = nexts();
    return nexts.size() == 1 && nexts.get(0).invoices().size() == lines.size()
        ? nexts.get(0).sentence()
        : null;
  }

  /**
   * @param letterhead the company's, or the law firm's where it writes for the company
   */
  record SenderView(
      Letterhead letterhead, boolean byLawFirm, String name, String phone, String email) {}

  /**
   * @param toCollector whether an agency or lawyer reads it
   * @param name who opens the letter; null if nobody is known by name
   */
  record ReaderView(boolean toCollector, String name, String customerName, String customerNumber) {}

  /**
   * @param purpose what a letter that collects is for; null for the others
   */
  record HeadView(String date, String subject, String purpose, BeforeView before) {}

  /**
   * @param charges null if being late has cost nothing and nothing is disputed
   */
  record InvoiceView(
      String number,
      String issuedOn,
      String dueOn,
      String purchaseOrder,
      String amount,
      String open,
      ChargesView charges,
      String overdue) {}

  /**
   * What was sent to the customer about the invoice until now.
   *
   * @param lastOn null if nothing was
   * @param reminded whether one of our reminders was
   * @param dunned whether any letter of the calendar was
   * @param noticeOn day of the formal notice; null if none was
   */
  record BeforeView(String lastOn, boolean reminded, boolean dunned, String noticeOn) {}

  /**
   * What gave rise to the letter and what comes next.
   *
   * @param asked what is to be paid today: with what being late costs, without what is disputed or
   *     on its way back; null if nothing is
   * @param next null if the letter says nothing of it
   * @param act what the reader is asked to do today; null if nothing
   */
  record OccasionView(
      String asked,
      String next,
      String act,
      PromiseView promise,
      ResolutionView resolution,
      String payUntil,
      GoodsView goods,
      ReturnView returned) {}

  record ResolutionView(String credited, String explanation) {}

  /**
   * A payment that came back.
   *
   * @param fee null if none is claimed
   */
  record ReturnView(String amount, String fee, String paidOn, String returnedOn, boolean cheque) {}

  record PapersView(boolean enclosed, List<LedgerView> ledger) {}

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
   * @param invoices their numbers
   */
  record NextView(List<String> invoices, String sentence) {}

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
   * @param interest null if none, as are the others
   * @param toPay the open balance with the first two and without the two after them; null if that
   *     is what is open
   */
  record ChargesView(
      String interest,
      String compensation,
      String disputed,
      String comingBack,
      String later,
      String toPay) {}

  record GoodsView(String what, String amount, String by, String instructions) {}
}
