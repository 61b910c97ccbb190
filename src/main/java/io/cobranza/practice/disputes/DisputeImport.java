package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.ledgerimport.ImportBatch;
import io.cobranza.ledger.ledgerimport.ImportField;
import io.cobranza.ledger.ledgerimport.ImportRow;
import io.cobranza.ledger.ledgerimport.ImportTarget;
import io.cobranza.ledger.ledgerimport.RowOutcome;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Disputes by file, one row each. */
@Component
class DisputeImport implements ImportTarget {

  private final Invoices invoices;
  private final DisputeIntakes intakes;

  DisputeImport(Invoices invoices, DisputeIntakes intakes) {
    this.invoices = invoices;
    this.intakes = intakes;
  }

  @Override
  public String kind() {
    return "disputes";
  }

  @Override
  public List<ImportField> fields() {
    return List.of(
        ImportField.required("reference"),
        ImportField.optional("source"),
        ImportField.required("invoiceNumber"),
        ImportField.required("reason"),
        ImportField.required("amount"),
        ImportField.required("currency"),
        ImportField.optional("text"),
        ImportField.required("raisedOn"));
  }

  @Override
  public List<RowOutcome> take(ImportBatch batch) {
    List<RowOutcome> outcomes = new ArrayList<>();
    Map<ImportRow, DisputeRequest> requests = batch.read(DisputeImport::request, outcomes);
    Map<ImportRow, InvoiceId> about = invoicesOf(requests, outcomes);
    DisputeIntake intake =
        intakes.open(
            about.values(), requests.values().stream().map(DisputeRequest::reference).toList());
    forEach(
        about.keySet(),
        outcomes,
        row -> {
          boolean isNew = intake.raise(requests.get(row), about.get(row));
          outcomes.add(isNew ? RowOutcome.accepted(row) : RowOutcome.duplicate(row));
        });
    intake.close();
    return outcomes;
  }

  private Map<ImportRow, InvoiceId> invoicesOf(
      Map<ImportRow, DisputeRequest> requests, List<RowOutcome> outcomes) {
    InvoiceNumbers numbers =
        invoices.numbered(
            requests.values().stream().map(DisputeRequest::invoiceNumber).distinct().toList());
    Map<ImportRow, InvoiceId> about = new LinkedHashMap<>();
    forEach(
        requests.keySet(),
        outcomes,
        row -> {
          DisputeRequest request = requests.get(row);
          about.put(row, numbers.require(request.invoiceNumber(), request.source()));
        });
    return about;
  }

  private static void forEach(
      Iterable<ImportRow> rows, List<RowOutcome> outcomes, Consumer<ImportRow> work) {
    for (ImportRow row : rows) {
      try {
        work.accept(row);
      } catch (Refused refusal) {
        outcomes.add(RowOutcome.refused(row, refusal));
      }
    }
  }

  private static DisputeRequest request(ImportRow row) {
    return DisputeRequest.checked(
        row.text("reference"),
        row.text("source"),
        row.text("invoiceNumber"),
        row.text("reason"),
        row.amount("amount"),
        row.text("currency"),
        row.text("text"),
        row.date("raisedOn"));
  }
}
