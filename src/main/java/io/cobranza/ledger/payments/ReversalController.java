package io.cobranza.ledger.payments;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.FieldRules;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments that were none, by HTTP. The same again gets the same answer. */
@RestController
class ReversalController {

  /**
   * @param reason {@code RETURNED_DEBIT}, {@code BOUNCED_CHEQUE} or {@code TOLD_BY_MISTAKE}
   * @param on the business day of the return
   * @param text the bank's code and words; optional
   */
  record ReversalRequest(ReversalReason reason, LocalDate on, String text) {}

  /** As it is recorded. */
  record ReversalView(String reference, ReversalReason reason, LocalDate on, String text) {}

  private final Reversals reversals;
  private final ConflictRetry retry;

  ReversalController(Reversals reversals, ConflictRetry retry) {
    this.reversals = reversals;
    this.retry = retry;
  }

  @PostMapping("/api/payments/{reference}/reversal")
  @ResponseStatus(HttpStatus.CREATED)
  ReversalView reverse(@PathVariable String reference, @RequestBody ReversalRequest told) {
    Reversal reversal =
        new Reversal(
            FieldRules.text("reference", reference, FieldRules.IDENTIFIER),
            FieldRules.date("on", told.on()),
            FieldRules.required("reason", told.reason()),
            FieldRules.optionalText("text", told.text(), FieldRules.TEXT).orElse(null));
    retry.inTransaction(
        () -> {
          reversals.reverse(reversal);
          return reversal;
        });
    return new ReversalView(reversal.payment(), reversal.reason(), reversal.on(), reversal.text());
  }
}
