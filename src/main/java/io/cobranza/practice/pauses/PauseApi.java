package io.cobranza.practice.pauses;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pauses by HTTP. */
@RestController
@RequestMapping("/api/pauses")
class PauseApi {

  private static final int PAUSES_A_PAGE = 50;

  /**
   * @param invoiceNumber what rests; or else {@code customer}
   * @param from today if left out
   */
  record NewPause(
      String invoiceNumber, String customer, String reason, LocalDate from, LocalDate until) {}

  /**
   * @param invoiceNumber null if all invoices of the customer rest
   */
  record PauseView(
      long id,
      String customer,
      String invoiceNumber,
      String reason,
      LocalDate from,
      LocalDate until,
      String agreedBy) {}

  private final Pauses pauses;
  private final Customers customers;
  private final Invoices invoices;
  private final ConflictRetry retry;

  PauseApi(Pauses pauses, Customers customers, Invoices invoices, ConflictRetry retry) {
    this.pauses = pauses;
    this.customers = customers;
    this.invoices = invoices;
    this.retry = retry;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PauseView agree(@RequestBody NewPause asked) {
    if ((asked.invoiceNumber() == null) == (asked.customer() == null)) {
      throw Refused.invalid("invoiceNumber", "pause.oneTarget");
    }
    PauseTerm term = new PauseTerm(asked.reason(), asked.from(), asked.until());
    return view(
        retry.inTransaction(
            () ->
                asked.customer() == null
                    ? pauses.pauseInvoice(asked.invoiceNumber(), term)
                    : pauses.pauseCustomer(asked.customer(), term)));
  }

  @GetMapping
  List<PauseView> open(@RequestParam(defaultValue = "0") int page) {
    return pauses.open(PageRequest.of(Math.max(0, page), PAUSES_A_PAGE)).map(this::view).toList();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lift(@PathVariable long id) {
    retry.inTransaction(
        () -> {
          pauses.lift(id);
          return id;
        });
  }

  private PauseView view(PauseFacts pause) {
    return new PauseView(
        pause.id(),
        customers.get(pause.customer()).number(),
        pause.invoice() == null ? null : invoices.get(pause.invoice()).number(),
        pause.reason(),
        pause.from(),
        pause.until(),
        pause.agreedBy());
  }
}
