package io.cobranza.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A file of the demo ledger. Its days are written from the present, as {@code D-45}, and read as
 * dates.
 */
record DemoFile(List<Map<String, String>> rows) {

  private static final Pattern DAY = Pattern.compile("\\bD([+-]\\d+)\\b");

  static DemoFile read(String name, LocalDate present) {
    ClassPathResource file = new ClassPathResource("demo/" + name + ".csv");
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      return new DemoFile(csv.stream().map(row -> dated(row, present)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> dated(NamedCsvRecord row, LocalDate present) {
    Map<String, String> dated = new LinkedHashMap<>();
    row.getFieldsAsMap().forEach((column, cell) -> dated.put(column, dated(cell, present)));
    return dated;
  }

  private static String dated(String cell, LocalDate present) {
    return DAY.matcher(cell)
        .replaceAll(day -> present.plusDays(Integer.parseInt(day.group(1))).toString());
  }

  /** Those rows whose column holds that day. */
  DemoFile of(String column, LocalDate day) {
    return where(column, cell -> cell.isEqual(day));
  }

  /** Those rows whose column holds that day or one before it. */
  DemoFile upTo(String column, LocalDate day) {
    return where(column, cell -> !cell.isAfter(day));
  }

  private DemoFile where(String column, java.util.function.Predicate<LocalDate> wanted) {
    return new DemoFile(
        rows.stream().filter(row -> wanted.test(LocalDate.parse(row.get(column)))).toList());
  }

  /** As an ERP would send it. */
  byte[] csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(rows.get(0).keySet());
      rows.forEach(row -> csv.writeRecord(row.values()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
