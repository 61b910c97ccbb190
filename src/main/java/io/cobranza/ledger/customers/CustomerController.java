package io.cobranza.ledger.customers;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.Refused;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers by HTTP. Telling the same customer again replaces what was told before. */
@RestController
@RequestMapping("/api/customers")
class CustomerController {

  private final CustomerRegister register;
  private final CustomerRepository customers;
  private final CustomerAccount account;
  private final ConflictRetry retry;

  CustomerController(
      CustomerRegister register,
      CustomerRepository customers,
      CustomerAccount account,
      ConflictRetry retry) {
    this.register = register;
    this.customers = customers;
    this.account = account;
    this.retry = retry;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CustomerView tell(@RequestBody CustomerRequest request) {
    CustomerDetails details = request.checked(register.defaultLanguage());
    retry.inTransaction(() -> register.follow(List.of(details)));
    return show(details.number());
  }

  @GetMapping("/{number}")
  CustomerView show(@PathVariable String number) {
    Customer customer =
        customers
            .findByNumber(number)
            .orElseThrow(() -> Refused.unknown("number", "customer.unknown", number));
    return CustomerView.of(customer, account.unallocated(customer.id()));
  }
}
