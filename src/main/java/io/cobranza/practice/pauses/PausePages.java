package io.cobranza.practice.pauses;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pauses in force and to come, for those who agree on them with customers. */
@Controller
@RequestMapping("/pauses")
class PausePages {

  private static final int PAUSES_A_PAGE = 50;

  /** A pause as its page shows it; the invoice is null if all of the customer's rest. */
  record Row(PauseFacts pause, CustomerFacts customer, InvoiceFacts invoice) {}

  private final Pauses pauses;
  private final Customers customers;
  private final Invoices invoices;
  private final CompanyCalendar calendar;
  private final ProblemTexts texts;
  private final ConflictRetry retry;

  PausePages(
      Pauses pauses,
      Customers customers,
      Invoices invoices,
      CompanyCalendar calendar,
      ProblemTexts texts,
      ConflictRetry retry) {
    this.pauses = pauses;
    this.customers = customers;
    this.invoices = invoices;
    this.calendar = calendar;
    this.texts = texts;
    this.retry = retry;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute(
        "pauses", pauses.open(PageRequest.of(Math.max(0, page), PAUSES_A_PAGE)).map(this::row));
    model.addAttribute("today", calendar.today());
    return "pauses";
  }

  /** A refusal is shown beside the fields, which keep what was typed. */
  @PostMapping
  String agree(
      @RequestParam String target,
      @RequestParam String number,
      @RequestParam String reason,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
      Model model,
      Locale locale) {
    PauseTerm term = new PauseTerm(reason, from, until);
    try {
      retry.inTransaction(
          () ->
              target.equals("customer")
                  ? pauses.pauseCustomer(number.strip(), term)
                  : pauses.pauseInvoice(number.strip(), term));
      return "redirect:/pauses";
    } catch (Refused refused) {
      model.addAttribute("refusal", texts.reason(refused, locale));
      return list(0, model);
    }
  }

  @PostMapping("/{id}/lift")
  String lift(@PathVariable long id) {
    retry.inTransaction(
        () -> {
          pauses.lift(id);
          return id;
        });
    return "redirect:/pauses";
  }

  private Row row(PauseFacts pause) {
    return new Row(
        pause,
        customers.get(pause.customer()),
        pause.invoice() == null ? null : invoices.get(pause.invoice()));
  }
}
