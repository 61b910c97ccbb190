package io.cobranza.ledger.ledgerimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;

/** A file as a table of texts, read from its beginning as often as wanted, never held in memory. */
final class LedgerFile {

  /** No row of a ledger is longer; what is, lacks a closing quote. */
  private static final int LONGEST_FIELD = 1 << 20;

  private final InputStreamSource content;
  private final FileFormat format;

  LedgerFile(InputStreamSource content, FileFormat format) {
    this.content = content;
    this.format = format;
  }

  /**
   * Reads to the end and gives the first row that is not blank to {@code header}, all others to
   * {@code rows}.
   *
   * @throws Refused naming the line, if the bytes are no text or the text is no table
   */
  void read(Consumer<List<String>> header, Consumer<CsvRecord> rows) {
    long line = 1;
    try (CsvReader<CsvRecord> csv = csv().ofCsvRecord(text())) {
      boolean headerRead = false;
      Iterator<CsvRecord> records = csv.iterator();
      while (records.hasNext()) {
        CsvRecord row = records.next();
        line = row.getStartingLineNumber() + linesOf(row);
        if (isBlank(row)) {
          continue;
        }
        if (headerRead) {
          rows.accept(row);
        } else {
          header.accept(row.getFields());
          headerRead = true;
        }
      }
    } catch (CsvParseException e) {
      throw e.getCause() instanceof Refused brokenText
          ? brokenText
          : Refused.invalid("file", "import.quote", line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .fieldSeparator(format.delimiter())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(false)
        .skipEmptyLines(false)
        .maxBufferSize(LONGEST_FIELD);
  }

  private static boolean isBlank(CsvRecord row) {
    return row.getFields().stream().allMatch(String::isBlank);
  }

  private static long linesOf(CsvRecord row) {
    return 1 + row.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
  }

  /** A byte-order mark says more of the encoding than the profile does. */
  private Reader text() throws IOException {
    PushbackInputStream in = new PushbackInputStream(content.getInputStream(), 3);
    byte[] start = in.readNBytes(3);
    Charset charset = format.charset();
    int mark = 0;
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (startsWith(start, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (startsWith(start, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    }
    in.unread(start, mark, start.length - mark);
    return new StrictReader(in, charset);
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
