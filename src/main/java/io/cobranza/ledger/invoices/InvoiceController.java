package io.cobranza.ledger.invoices;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invoices by HTTP. Where two sources use one number, the parameter {@code source} says which. */
@RestController
@RequestMapping("/api/invoices")
class InvoiceController {

  record DueDate(LocalDate dueOn) {}

  record Withdrawal(String reason) {}

  private final InvoiceRegister register;
  private final Invoices invoices;
  private final InvoicePages pages;
  private final Customers customers;
  private final ConflictRetry retry;

  InvoiceController(
      InvoiceRegister register,
      Invoices invoices,
      InvoicePages pages,
      Customers customers,
      ConflictRetry retry) {
    this.register = register;
    this.invoices = invoices;
    this.pages = pages;
    this.customers = customers;
    this.retry = retry;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  InvoiceView issue(@RequestBody InvoiceRequest request) {
    NewInvoice invoice = request.checked();
    Refused refusal =
        retry.inTransaction(() -> register.recordAll(List.of(invoice), false)).get(0).refusal();
    if (refusal != null) {
      throw refusal;
    }
    return show(invoice.number(), invoice.source());
  }

  @GetMapping("/{number}")
  InvoiceView show(@PathVariable String number, @RequestParam(required = false) String source) {
    List<InvoiceView> found = pages.byNumber(number, source);
    if (found.size() > 1) {
      throw Refused.conflict("source", "invoice.severalSources", number);
    }
    return found.stream().findFirst().orElseThrow(() -> unknown(number));
  }

  @GetMapping
  InvoicePages.Page page(
      @RequestParam(required = false) String customer,
      @RequestParam(required = false) String state,
      @RequestParam(defaultValue = "0") int page) {
    if (page < 0) {
      throw Refused.invalid("page", "invoice.page");
    }
    if (customer != null && customers.find(customer).isEmpty()) {
      throw Refused.invalid("customer", "customer.unknown", customer);
    }
    return pages.page(customer, state == null ? null : InvoiceState.of(state), page);
  }

  @PatchMapping("/{number}")
  InvoiceView changeDueDate(
      @PathVariable String number,
      @RequestParam(required = false) String source,
      @RequestBody DueDate change) {
    InvoiceId id = require(number, source);
    retry.inTransaction(
        () -> {
          invoices.changeDueDate(id, change.dueOn());
          return id;
        });
    return show(number, source);
  }

  @PostMapping("/{number}/withdrawal")
  InvoiceView withdraw(
      @PathVariable String number,
      @RequestParam(required = false) String source,
      @RequestBody Withdrawal withdrawal) {
    InvoiceId id = require(number, source);
    retry.inTransaction(
        () -> {
          invoices.withdraw(id, withdrawal.reason());
          return id;
        });
    return show(number, source);
  }

  private InvoiceId require(String number, String source) {
    return invoices.find(number, source).map(InvoiceFacts::id).orElseThrow(() -> unknown(number));
  }

  private static Refused unknown(String number) {
    return Refused.unknown("number", "invoice.unknown", number);
  }
}
