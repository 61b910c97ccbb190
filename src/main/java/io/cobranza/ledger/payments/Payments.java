package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books payments that do not come through the ledger's own interface. */
@Service
public class Payments {

  private final Invoices invoices;
  private final ReceiptBook book;
  private final Reversals reversals;
  private final PostDatedPayments postDated;
  private final AccountMoves moves;

  Payments(
      Invoices invoices,
      ReceiptBook book,
      Reversals reversals,
      PostDatedPayments postDated,
      AccountMoves moves) {
    this.invoices = invoices;
    this.book = book;
    this.reversals = reversals;
    this.postDated = postDated;
    this.moves = moves;
  }

  /**
   * Books a payment. What is beyond the open balance stays on the customer's account. The same
   * again changes nothing.
   *
   * @param reference identifies the payment for ever
   * @param receivedOn the business day in the company's zone
   * @param text the payer's words; null if none
   * @throws Refused as a conflict if the reference is known with another content; if the invoice is
   *     unknown or of another currency
   */
  @Transactional
  public void receive(
      String reference, InvoiceId invoice, Money amount, LocalDate receivedOn, String text) {
    book.enter(
        ReceiptKind.PAYMENT,
        NewReceipt.forOne(reference, invoices.get(invoice), amount, receivedOn, text));
  }

  /**
   * Books payments whose shares are known, all or none; their invoices are locked in one go. The
   * same again changes nothing.
   *
   * @throws Refused as {@link #receive} does
   */
  @Transactional
  public void receiveAll(List<IncomingPayment> payments) {
    book
        .enterAll(ReceiptKind.PAYMENT, payments.stream().map(IncomingPayment::receipt).toList())
        .stream()
        .map(ReceiptBook.Entry::refusal)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /**
   * Keeps a payment that is no money before a day, such as a post-dated cheque. The same again
   * changes nothing.
   *
   * @param until that day
   * @throws Refused as {@link #receive} does
   */
  @Transactional
  public void expect(IncomingPayment payment, LocalDate until) {
    NewReceipt told = payment.receipt();
    postDated.take(
        PostDatedPayment.waiting(
            new NewReceipt(
                told.reference(),
                told.customer(),
                told.amount(),
                until,
                told.text(),
                told.method(),
                told.allocations()),
            told.day()));
  }

  /**
   * Records that money of a payment that no invoice had taken was paid back. The same again changes
   * nothing.
   *
   * @param reference identifies the refund for ever
   * @throws Refused as unknown if there is no such payment; as a conflict if there is not that much
   */
  @Transactional
  public void payBack(String reference, String payment, Money amount, LocalDate on, String reason) {
    moves.make(
        new AccountMove(reference, ReceiptKind.PAYMENT, payment, null, null, amount, on, reason));
  }

  /**
   * Takes a payment back that was none. The same again changes nothing.
   *
   * @param on the business day on which that became known
   * @param text the bank's code and words; null if none
   * @throws Refused as unknown if there is no such payment; as a conflict if it was taken back with
   *     another content; as invalid if its day lies before the payment's or has not come
   */
  @Transactional
  public void takeBack(String reference, LocalDate on, ReversalReason reason, String text) {
    reversals.reverse(new Reversal(reference, on, reason, text));
  }
}
