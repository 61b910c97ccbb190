package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.CustomerAccount;
import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A customer on one page: whom to call, and what it owes, invoice by invoice. */
@Controller
class CustomerPages {

  /**
   * @param state of its case; null if it has none
   * @param daysOverdue zero before the due date
   */
  record Line(String number, LocalDate dueOn, long daysOverdue, Money open, CaseState state) {}

  private final Customers customers;
  private final CustomerAccount account;
  private final Invoices invoices;
  private final Cases cases;
  private final CompanyCalendar calendar;

  CustomerPages(
      Customers customers,
      CustomerAccount account,
      Invoices invoices,
      Cases cases,
      CompanyCalendar calendar) {
    this.customers = customers;
    this.account = account;
    this.invoices = invoices;
    this.cases = cases;
    this.calendar = calendar;
  }

  @GetMapping("/customers")
  String show(@RequestParam(required = false) String number, Locale language, Model model) {
    Function<Money, String> money = amount -> MoneyFormat.format(amount, language);
    model.addAttribute("number", number == null ? null : number.strip());
    model.addAttribute("money", money);
    Optional<CustomerFacts> found =
        number == null || number.isBlank() ? Optional.empty() : customers.find(number.strip());
    found.ifPresent(
        customer -> {
          model.addAttribute("customer", customer);
          model.addAttribute("lines", lines(customer));
          model.addAttribute("held", account.unallocated(customer.id()));
        });
    return "customer";
  }

  private List<Line> lines(CustomerFacts customer) {
    Map<InvoiceId, CaseState> states =
        cases.openOfCustomer(customer.id()).stream()
            .collect(Collectors.toMap(CaseFacts::invoice, CaseFacts::state));
    return invoices.openOf(customer.id()).stream()
        .map(invoice -> line(invoice, states.get(invoice.id())))
        .toList();
  }

  private Line line(InvoiceFacts invoice, CaseState state) {
    return new Line(
        invoice.number(),
        invoice.dueOn(),
        Math.max(0, invoice.daysOverdue(calendar.today())),
        invoice.open(),
        state);
  }
}
