package io.cobranza.ledger.ledgerimport;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cobranza.ledger.ledgerimport.RejectedRows.RejectedRow;
import java.io.IOException;

/** What became of a file. To be closed once told. */
final class ImportResult implements AutoCloseable {

  private final RejectedRows rejected = new RejectedRows();
  private long accepted;
  private long duplicates;

  void count(RowOutcome outcome) {
    if (outcome.verdict() == RowOutcome.Verdict.ACCEPTED) {
      accepted++;
    } else {
      duplicates++;
    }
  }

  void reject(RejectedRow row) {
    rejected.add(row);
  }

  long accepted() {
    return accepted;
  }

  long duplicates() {
    return duplicates;
  }

  void writeTo(JsonGenerator target) throws IOException {
    target.writeStartObject();
    target.writeNumberField("accepted", accepted);
    target.writeNumberField("duplicates", duplicates);
    target.writeFieldName("rejected");
    rejected.writeTo(target);
    target.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    rejected.close();
  }
}
