package io.cobranza.ledger.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 2,000 rows a second at least, and the file is never in memory: its rows are made while it is
 * read.
 */
@CobranzaTest
class LargeFileTest {

  private static final int INVOICES = 100_000;
  private static final int PAYMENTS = 20_000;
  private static final int ROWS_A_SECOND = 2_000;

  @Autowired LedgerImport ledgerImport;

  @Test
  void aHundredThousandInvoicesAndTheirPaymentsGoInAtTwoThousandRowsASecond() throws Exception {
    Duration invoices =
        run(
            "invoices",
            "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,"
                + "PaperlessBill,SettledDate",
            LargeFileTest::row,
            INVOICES);
    Duration payments =
        run(
            "payments",
            "invoiceNumber,InvoiceAmount,SettledDate",
            row -> "%010d,%d.25,2/%d/2013".formatted(row, 1 + row % 900, 1 + row % 28),
            PAYMENTS);

    assertThat(invoices).isLessThan(limit(INVOICES));
    assertThat(payments).isLessThan(limit(PAYMENTS));
  }

  private static Duration limit(int rows) {
    return Duration.ofSeconds(rows / ROWS_A_SECOND);
  }

  private static String row(int row) {
    return "391,CUST-%d,1/1/2012,%010d,1/%d/2013,2/%d/2013,%d.25,Paper,"
        .formatted(row % 2_000, row, 1 + row % 28, 1 + row % 28, 1 + row % 900);
  }

  private Duration run(String kind, String header, IntFunction<String> row, int count)
      throws Exception {
    long start = System.nanoTime();
    try (ImportResult result = new ImportResult()) {
      ledgerImport.run(
          kind, "ibm-late-payments", () -> rows(header, row, count), Locale.ENGLISH, result);
      assertThat(result.accepted()).isEqualTo(count);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static InputStream rows(String header, IntFunction<String> row, int count) {
    Iterator<String> lines =
        IntStream.rangeClosed(0, count).mapToObj(i -> i == 0 ? header : row.apply(i)).iterator();
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return lines.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
