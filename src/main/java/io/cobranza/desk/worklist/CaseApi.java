package io.cobranza.desk.worklist;

import io.cobranza.desk.audit.AuditTrail;
import io.cobranza.desk.audit.TrailLine;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases for other programs, by the number of their invoice. */
@RestController
@RequestMapping("/api/cases/{number}")
class CaseApi {

  private final Invoices invoices;
  private final Cases cases;
  private final CaseViews views;
  private final AuditTrail trail;
  private final Wording wording;

  /**
   * One line of the trail.
   *
   * @param action its fixed name
   * @param what the same in the company's language
   * @param detail may be null
   */
  record Happening(Instant at, String actor, HistoryAction action, String what, String detail) {}

  CaseApi(Invoices invoices, Cases cases, CaseViews views, AuditTrail trail, Wordings wordings) {
    this.invoices = invoices;
    this.cases = cases;
    this.views = views;
    this.trail = trail;
    this.wording = wordings.ofTheCompany();
  }

  @GetMapping
  CaseView show(@PathVariable String number, @RequestParam(required = false) String source) {
    InvoiceFacts invoice = invoice(number, source);
    return views.of(caseOf(invoice), invoice);
  }

  /** What was done, by whom and when, from the first line on. */
  @GetMapping("/trail")
  List<Happening> trail(
      @PathVariable String number, @RequestParam(required = false) String source) {
    return trail.of(caseOf(invoice(number, source)).id()).stream().map(this::happening).toList();
  }

  private Happening happening(TrailLine line) {
    return new Happening(
        line.at(),
        line.actor(),
        line.action(),
        wording.say("history." + line.action()),
        line.detail());
  }

  private InvoiceFacts invoice(String number, String source) {
    return invoices
        .find(number, source)
        .orElseThrow(() -> Refused.unknown("invoiceNumber", "invoice.unknown", number));
  }

  private CaseFacts caseOf(InvoiceFacts invoice) {
    return cases
        .ofInvoice(invoice.id())
        .orElseThrow(
            () -> Refused.unknown("invoiceNumber", "case.none", invoice.number(), invoice.dueOn()));
  }
}
