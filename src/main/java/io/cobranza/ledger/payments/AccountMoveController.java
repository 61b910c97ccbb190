package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.InvoiceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done with money on account, by HTTP. The same again gets the same answer. */
@RestController
class AccountMoveController {

  /**
   * @param reference made up by the caller, unique for ever
   * @param from number of the invoice it is taken from; none if it is on account
   * @param invoiceNumber the one it is for; none if it shall be on account again
   * @param source of both invoices, where a number alone is not unique
   * @param on business day; today if none is told
   */
  record AllocationRequest(
      String reference,
      String from,
      String invoiceNumber,
      String source,
      BigDecimal amount,
      String currency,
      LocalDate on,
      String reason) {}

  /**
   * @param reference made up by the caller, unique for ever
   */
  record RefundRequest(
      String reference, BigDecimal amount, String currency, LocalDate on, String reason) {}

  /**
   * Amounts are texts: a JSON number may lose a cent on its way.
   *
   * @param receipt reference of the payment or credit note
   */
  record MoveView(String reference, String receipt, String amount, String currency, LocalDate on) {}

  private final AccountMoves moves;
  private final Invoices invoices;
  private final ConflictRetry retry;

  AccountMoveController(AccountMoves moves, Invoices invoices, ConflictRetry retry) {
    this.moves = moves;
    this.invoices = invoices;
    this.retry = retry;
  }

  @PostMapping("/api/payments/{receipt}/allocations")
  @ResponseStatus(HttpStatus.CREATED)
  MoveView allocatePayment(@PathVariable String receipt, @RequestBody AllocationRequest told) {
    return allocate(ReceiptKind.PAYMENT, receipt, told);
  }

  @PostMapping("/api/credit-notes/{receipt}/allocations")
  @ResponseStatus(HttpStatus.CREATED)
  MoveView allocateCreditNote(@PathVariable String receipt, @RequestBody AllocationRequest told) {
    return allocate(ReceiptKind.CREDIT_NOTE, receipt, told);
  }

  @PostMapping("/api/payments/{receipt}/refunds")
  @ResponseStatus(HttpStatus.CREATED)
  MoveView refundPayment(@PathVariable String receipt, @RequestBody RefundRequest told) {
    return refund(ReceiptKind.PAYMENT, receipt, told);
  }

  @PostMapping("/api/credit-notes/{receipt}/refunds")
  @ResponseStatus(HttpStatus.CREATED)
  MoveView refundCreditNote(@PathVariable String receipt, @RequestBody RefundRequest told) {
    return refund(ReceiptKind.CREDIT_NOTE, receipt, told);
  }

  private MoveView allocate(ReceiptKind kind, String receipt, AllocationRequest told) {
    String from = number("from", told.from());
    String to = number("invoiceNumber", told.invoiceNumber());
    if (from == null && to == null) {
      FieldRules.text("invoiceNumber", to, FieldRules.IDENTIFIER);
    }
    return made(
        new AccountMove(
            FieldRules.text("reference", told.reference(), FieldRules.IDENTIFIER),
            kind,
            receipt(receipt),
            invoice(from, told.source()),
            invoice(to, told.source()),
            FieldRules.money("amount", told.amount(), "currency", told.currency()),
            FieldRules.date("on", told.on()),
            FieldRules.optionalText("reason", told.reason(), FieldRules.TEXT).orElse(null)));
  }

  private MoveView refund(ReceiptKind kind, String receipt, RefundRequest told) {
    return made(
        new AccountMove(
            FieldRules.text("reference", told.reference(), FieldRules.IDENTIFIER),
            kind,
            receipt(receipt),
            null,
            null,
            FieldRules.money("amount", told.amount(), "currency", told.currency()),
            FieldRules.date("on", told.on()),
            FieldRules.optionalText("reason", told.reason(), FieldRules.TEXT).orElse(null)));
  }

  private MoveView made(AccountMove move) {
    retry.inTransaction(
        () -> {
          moves.make(move);
          return move;
        });
    return new MoveView(
        move.reference(),
        move.receipt(),
        move.amount().amount().toPlainString(),
        move.amount().currency().getCurrencyCode(),
        move.on());
  }

  private static String receipt(String reference) {
    return FieldRules.text("receipt", reference, FieldRules.IDENTIFIER);
  }

  private static String number(String field, String told) {
    return FieldRules.optionalText(field, told, FieldRules.IDENTIFIER).orElse(null);
  }

  private InvoiceId invoice(String number, String source) {
    return number == null
        ? null
        : invoices.numbered(List.of(number)).require(number, number("source", source));
  }
}
