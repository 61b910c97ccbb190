package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When a customer does not want to hear from us, by HTTP. What is told replaces what was. */
@RestController
@RequestMapping("/api/customers/{number}/quiet-times")
class QuietTimeController {

  /**
   * @param quietTimes empty to hear from us at any time
   */
  record QuietTimesBody(List<QuietTimeRequest> quietTimes) {}

  record QuietTimesView(List<QuietTime> quietTimes) {}

  private final CustomerRepository customers;
  private final QuietTimes times;
  private final TransactionTemplate transaction;

  QuietTimeController(
      CustomerRepository customers, QuietTimes times, TransactionTemplate transaction) {
    this.customers = customers;
    this.times = times;
    this.transaction = transaction;
  }

  @GetMapping
  QuietTimesView show(@PathVariable String number) {
    CustomerId customer = customer(number);
    return transaction.execute(status -> new QuietTimesView(times.of(customer)));
  }

  @PutMapping
  QuietTimesView replace(@PathVariable String number, @RequestBody QuietTimesBody told) {
    CustomerId customer = customer(number);
    List<QuietTime> checked = checked(told);
    transaction.executeWithoutResult(status -> times.replace(customer, checked));
    return new QuietTimesView(checked);
  }

  private static List<QuietTime> checked(QuietTimesBody told) {
    if (told.quietTimes() == null) {
      throw Refused.invalid("quietTimes", "field.required");
    }
    List<QuietTime> checked = new ArrayList<>();
    for (int i = 0; i < told.quietTimes().size(); i++) {
      String place = "quietTimes[" + i + "]";
      if (told.quietTimes().get(i) == null) {
        throw Refused.invalid(place, "field.required");
      }
      checked.add(told.quietTimes().get(i).checkedAt(place));
    }
    return checked;
  }

  private CustomerId customer(String number) {
    return customers
        .findByNumber(number)
        .orElseThrow(() -> Refused.unknown("number", "customer.unknown", number))
        .id();
  }
}
