package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.practice.agency.CasesOutside;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.shared.Colleagues;
import io.cobranza.shared.FieldRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case of an invoice on one page: what is owed, what was done, what comes next. */
@Controller
@RequestMapping("/cases")
class CasePages {

  private final Customers customers;
  private final Invoices invoices;
  private final Cases cases;
  private final CaseSheets sheets;
  private final Timetable timetable;
  private final Worklist worklist;
  private final CasesOutside outside;
  private final Colleagues colleagues;
  private final ConflictRetry retry;

  CasePages(
      Customers customers,
      Invoices invoices,
      Cases cases,
      CaseSheets sheets,
      Timetable timetable,
      Worklist worklist,
      CasesOutside outside,
      Colleagues colleagues,
      ConflictRetry retry) {
    this.customers = customers;
    this.invoices = invoices;
    this.cases = cases;
    this.sheets = sheets;
    this.timetable = timetable;
    this.worklist = worklist;
    this.outside = outside;
    this.colleagues = colleagues;
    this.retry = retry;
  }

  @GetMapping
  String show(@RequestParam(required = false) String invoice, Locale language, Model model) {
    model.addAttribute("invoice", invoice == null ? null : invoice.strip());
    Optional<InvoiceFacts> asked =
        invoice == null || invoice.isBlank() ? Optional.empty() : invoices.find(invoice.strip());
    asked.ifPresent(
        found -> model.addAttribute("neverDun", customers.get(found.customer()).neverDun()));
    asked
        .map(InvoiceFacts::id)
        .flatMap(cases::ofInvoice)
        .ifPresent(facts -> fill(model, facts, language));
    return "case";
  }

  private void fill(Model model, CaseFacts facts, Locale language) {
    CaseSheet sheet = sheets.of(facts.id(), language);
    boolean collecting = facts.state() == CaseState.IN_HOUSE && facts.calendar() != null;
    model.addAttribute("facts", facts);
    model.addAttribute("texts", sheet.texts());
    model.addAttribute("timeline", sheet.tables().get("timeline"));
    model.addAttribute("plan", collecting ? timetable.plan(facts.id()) : Map.of());
    List<OpenTask> tasks = worklist.openTasks(facts.id());
    model.addAttribute("tasks", tasks);
    model.addAttribute("people", namesOfWhoHas(tasks));
    model.addAttribute("outside", facts.state() == CaseState.WITH_AGENCY);
  }

  private Map<String, String> namesOfWhoHas(List<OpenTask> tasks) {
    return tasks.stream()
        .map(OpenTask::assignee)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), colleagues::nameOf));
  }

  /** Takes the case back from whoever has it outside. */
  @PostMapping("/{number}/recall")
  String recall(
      @PathVariable String number, @RequestParam String reason, RedirectAttributes redirect) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    retry.inTransaction(
        () -> {
          outside.recall(number, why);
          return number;
        });
    redirect.addAttribute("invoice", number);
    return "redirect:/cases";
  }
}
