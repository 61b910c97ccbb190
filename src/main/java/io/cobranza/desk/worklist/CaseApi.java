package io.cobranza.desk.worklist;

import io.cobranza.desk.audit.AuditTrail;
import io.cobranza.desk.audit.TrailLine;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.shared.Refused;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
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

  CaseApi(Invoices invoices, Cases cases, CaseViews views, AuditTrail trail) {
    this.invoices = invoices;
    this.cases = cases;
    this.views = views;
    this.trail = trail;
  }

  @GetMapping
  CaseView show(@PathVariable String number, @RequestParam(required = false) String source) {
    InvoiceFacts invoice = invoice(number, source);
    return views.of(caseOf(invoice), invoice);
  }

  /** What was done, by whom and when, from the first line on. */
  @GetMapping("/trail")
  @PreAuthorize("hasAnyRole('AUDITORS', 'SUPERVISORS', 'ADMINISTRATORS')")
  List<TrailLine> trail(
      @PathVariable String number, @RequestParam(required = false) String source) {
    return trail.of(caseOf(invoice(number, source)).id());
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
