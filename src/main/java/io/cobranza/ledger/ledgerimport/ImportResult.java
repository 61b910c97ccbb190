package io.cobranza.ledger.ledgerimport;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cobranza.ledger.ledgerimport.RejectedRows.RejectedRow;
import java.io.IOException;

/** What became of a file. To be closed once told. */
final class ImportResult implements AutoCloseable {

  private final RejectedRows rejected = new RejectedRows();
  private long accepted;
  private long duplicates;
  private long refused;

  void count(RowOutcome outcome) {
    if (outcome.verdict() == RowOutcome.Verdict.ACCEPTED) {
      accepted++;
    } else {
      duplicates++;
    }
  }

  void reject(RejectedRow row) {
    rejected.add(row);
    refused++;
  }

  long accepted() {
    return accepted;
  }

  long duplicates() {
    return duplicates;
  }

  long refused() {
    return refused;
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
