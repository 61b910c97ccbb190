package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.outlook.Outlooks;
import io.cobranza.shared.Colleagues;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case of an invoice on one page: what is owed, what was done, what comes next. */
@Controller
@RequestMapping("/cases")
class CasePages {

  private final Customers customers;
  private final Invoices invoices;
  private final Cases cases;
  private final CaseSheets sheets;
  private final Outlooks outlooks;
  private final Worklist worklist;
  private final Colleagues colleagues;

  CasePages(
      Customers customers,
      Invoices invoices,
      Cases cases,
      CaseSheets sheets,
      Outlooks outlooks,
      Worklist worklist,
      Colleagues colleagues) {
    this.customers = customers;
    this.invoices = invoices;
    this.cases = cases;
    this.sheets = sheets;
    this.outlooks = outlooks;
    this.worklist = worklist;
    this.colleagues = colleagues;
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
    model.addAttribute("facts", facts);
    model.addAttribute("texts", sheet.texts());
    model.addAttribute("timeline", sheet.tables().get("timeline"));
    model.addAttribute("outlook", outlooks.of(facts.id()));
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
}
