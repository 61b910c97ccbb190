package io.cobranza.demo;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.ledgerimport.LedgerImport;
import io.cobranza.practice.agency.AgencyReport;
import io.cobranza.practice.agency.AgencyResult;
import io.cobranza.practice.agency.CasesOutside;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Tells the ledger, on each day of the demo's history, what that day brought. */
@Component
@Profile("demo")
class DemoErp {

  private static final String PROFILE = "cobranza";

  /** The kinds of files in the order they come in, and the column that says on which day. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("invoices", "issuedOn");
    FILES.put("credit-notes", "issuedOn");
    FILES.put("payments", "receivedOn");
    FILES.put("disputes", "raisedOn");
  }

  private final LedgerImport ledgerImport;
  private final Invoices invoices;
  private final CasesOutside outside;

  DemoErp(LedgerImport ledgerImport, Invoices invoices, CasesOutside outside) {
    this.ledgerImport = ledgerImport;
    this.invoices = invoices;
    this.outside = outside;
  }

  /** The customers, and everything from before the history begins. */
  void begin(LocalDate firstDay, LocalDate present) {
    take("customers", DemoFile.read("customers", present));
    FILES.forEach((kind, day) -> take(kind, DemoFile.read(kind, present).upTo(day, firstDay)));
  }

  void tell(LocalDate today, LocalDate present) {
    FILES.forEach((kind, day) -> take(kind, DemoFile.read(kind, present).of(day, today)));
    DemoFile.read("withdrawals", present)
        .of("day", today)
        .rows()
        .forEach(row -> invoices.withdraw(row.get("invoiceNumber"), row.get("reason")));
    DemoFile.read("agency-reports", present)
        .of("day", today)
        .rows()
        .forEach(
            row ->
                outside.report(
                    new AgencyReport(
                        row.get("invoiceNumber"),
                        AgencyResult.valueOf(row.get("result")),
                        row.get("text"),
                        payment(row, today))));
  }

  private AgencyReport.ReportedPayment payment(Map<String, String> row, LocalDate today) {
    if (row.get("amount").isEmpty()) {
      return null;
    }
    return new AgencyReport.ReportedPayment(
        row.get("reference"), Money.of(row.get("amount"), row.get("currency")), today);
  }

  private void take(String kind, DemoFile file) {
    if (file.rows().isEmpty()) {
      return;
    }
    long known = ledgerImport.take(kind, PROFILE, new ByteArrayResource(file.csv()));
    if (known != file.rows().size()) {
      throw new IllegalStateException(
          "Of %d %s of the demo ledger %d went in".formatted(file.rows().size(), kind, known));
    }
  }
}
