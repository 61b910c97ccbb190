package io.cobranza.practice.waivers;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.FieldRules;
import java.math.BigDecimal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Waivers by HTTP. The same again, by its reference, changes nothing. */
@RestController
class WaiverApi {

  /**
   * @param reference made up by the caller, unique for ever
   * @param what INTEREST, COMPENSATION or BOTH
   * @param amount in the currency of the invoice; all there is if left out
   */
  record NewWaiver(String reference, String what, BigDecimal amount, String reason) {}

  /**
   * @param amount what is waived, or would be; as a text, a JSON number may lose a cent on its way
   * @param state ASKED while somebody has to approve it, BOOKED, REJECTED or VOID
   */
  record WaiverView(
      String reference,
      String invoiceNumber,
      String what,
      String amount,
      String currency,
      String state) {}

  private final WaiverRequests requests;
  private final ConflictRetry retry;

  WaiverApi(WaiverRequests requests, ConflictRetry retry) {
    this.requests = requests;
    this.retry = retry;
  }

  @PostMapping("/api/invoices/{number}/waivers")
  @ResponseStatus(HttpStatus.CREATED)
  WaiverView ask(
      @PathVariable String number,
      @RequestParam(required = false) String source,
      @RequestBody NewWaiver told) {
    String reference = FieldRules.text("reference", told.reference(), FieldRules.IDENTIFIER);
    WaiverRequest request =
        WaiverRequest.checked(reference, told.what(), told.amount(), told.reason());
    WaiverFacts facts = retry.inTransaction(() -> requests.ask(number, source, request));
    return new WaiverView(
        reference,
        number,
        facts.what().name(),
        facts.amount().amount().toPlainString(),
        facts.amount().currency().getCurrencyCode(),
        facts.state().name());
  }
}
