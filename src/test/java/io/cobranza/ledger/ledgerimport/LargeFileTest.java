package io.cobranza.ledger.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The file is never in memory: its rows are made while it is read. How long it takes is told by
 * what the same database needs at the same time to take as many plain rows.
 */
@CobranzaTest
class LargeFileTest {

  private static final int INVOICES = 100_000;
  private static final int PAYMENTS = 20_000;
  private static final int AT_ONCE = 500;

  /** A plain row is one insert; an invoice is looked up as well, a payment is booked. */
  private static final int INVOICE_AT_MOST = 25;

  private static final int PAYMENT_AT_MOST = 90;

  @Autowired LedgerImport ledgerImport;
  @Autowired JdbcTemplate jdbc;

  @Test
  void aHundredThousandInvoicesAndTheirPaymentsCostNotMuchMoreThanPlainRows() throws Exception {
    Duration plain = plainRows(INVOICES);
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

    double invoice = (double) invoices.toNanos() / plain.toNanos();
    double payment = (double) payments.toNanos() / plain.toNanos() * ((double) INVOICES / PAYMENTS);
    System.out.printf(
        Locale.ROOT, "An invoice costs %.1f plain rows, a payment %.1f%n", invoice, payment);
    assertThat(invoice).isLessThan(INVOICE_AT_MOST);
    assertThat(payment).isLessThan(PAYMENT_AT_MOST);
  }

  /** As wide as an invoice, with one index, some hundreds in each transaction. */
  private Duration plainRows(int count) {
    return jdbc.execute(
        (Connection connection) -> {
          try (Statement table = connection.createStatement()) {
            table.execute(
                "CREATE TEMPORARY TABLE plain_row (id BIGINT AUTO_INCREMENT PRIMARY KEY,"
                    + " text VARCHAR(255), KEY plain_row_text (text)) ENGINE = InnoDB");
            long start = System.nanoTime();
            String rows = String.join(",", Collections.nCopies(AT_ONCE, "(?)"));
            try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO plain_row (text) VALUES " + rows)) {
              for (int done = 0; done < count; done += AT_ONCE) {
                for (int each = 1; each <= AT_ONCE; each++) {
                  insert.setString(each, row(done + each));
                }
                insert.executeUpdate();
              }
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            table.execute("DROP TEMPORARY TABLE plain_row");
            return taken;
          }
        });
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
