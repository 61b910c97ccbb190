package io.cobranza.ledger.ledgerimport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows that were refused, kept on disk because a file may consist of nothing else. */
final class RejectedRows implements AutoCloseable {

  /**
   * @param field the column, as the file calls it
   */
  record RejectedRow(long line, String field, String message) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final SequenceWriter writer;

  RejectedRows() {
    try {
      file = Files.createTempFile("cobranza-rejected", ".json");
      writer = JSON.writer().withRootValueSeparator("\n").writeValues(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(RejectedRow row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes them as one array. */
  void writeTo(JsonGenerator target) throws IOException {
    writer.flush();
    target.writeStartArray();
    try (MappingIterator<RejectedRow> rows =
        JSON.readerFor(RejectedRow.class).readValues(file.toFile())) {
      while (rows.hasNext()) {
        target.writePOJO(rows.next());
      }
    }
    target.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.delete(file);
  }
}
