package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.VirtualTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The same receipts and reversals, told to one customer in one order and to its twin in another:
 * every invoice has the same balance on every day, and what came is on invoices or on account.
 */
@CobranzaTest
class NothingIsLostAndNothingMadeTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
  private static final int DAYS = 100;

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired JdbcClient jdbc;
  @Autowired Oracle oracle;
  private Api api;

  /** What the ERP tells; {@code %1$s} stands for one of the twins. */
  private record Told(String address, String json) {}

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  @BeforeEach
  void twins() {
    time.startOn(FIRST.plusDays(DAYS));
    api = new Api(mvc);
    LedgerBuilder ledger = new LedgerBuilder(api);
    for (String twin : List.of("A", "B")) {
      ledger
          .customer(twin)
          .invoice(twin + "-1", twin, "850.00", "2024-01-01", "2024-01-31")
          .invoice(twin + "-2", twin, "150.00", "2024-01-01", "2024-02-15");
      api.send(
          "/api/invoices",
          ("{'number':'%1$s-3','customer':'%1$s','issuedOn':'2024-01-01','amount':'600.00',"
                  + "'currency':'EUR','instalments':[{'dueOn':'2024-01-31','amount':'300.00'},"
                  + "{'dueOn':'2024-02-29','amount':'200.00'},"
                  + "{'dueOn':'2024-05-31','amount':'100.00'}]}")
              .formatted(twin));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inWhateverOrderItIsTold(long seed) {
    Random random = new Random(seed);
    List<List<Told>> affairs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      affairs.add(affair("%1$s-R" + i, random));
    }

    tell("A", affairs, random);
    tell("B", affairs, random);

    assertThat(balances("B")).as("seed " + seed).isEqualTo(balances("A"));
    assertThat(held("B")).isEqualByComparingTo(held("A"));
    for (String twin : List.of("A", "B")) {
      assertThat(received(twin)).isEqualByComparingTo(taken(twin).add(held(twin)));
    }
    oracle.findsNothing();
  }

  /** A receipt, and perhaps that it was none. */
  private static List<Told> affair(String reference, Random random) {
    String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
    int cents = 1_000 + random.nextInt(60_000);
    List<Told> affair = new ArrayList<>();
    affair.add(
        new Told(
            "/api/payments",
            "{'reference':'%s','customer':'%%1$s','currency':'EUR','receivedOn':'%s','amount':'%s'%s}"
                .formatted(reference, day, euro(cents), allocations(cents, random))));
    if (random.nextInt(4) == 0) {
      affair.add(
          new Told(
              "/api/payments/" + reference + "/reversal",
              "{'reason':'TOLD_BY_MISTAKE','on':'%s'}".formatted(FIRST.plusDays(DAYS))));
    }
    return affair;
  }

  /** To none, one or several of the three invoices, all of it or less. */
  private static String allocations(int cents, Random random) {
    List<String> parts = new ArrayList<>();
    int left = cents;
    for (int invoice = 1; invoice <= 3; invoice++) {
      if (left > 0 && random.nextBoolean()) {
        int part = 1 + random.nextInt(left);
        left -= part;
        parts.add("{'invoiceNumber':'%%1$s-%d','amount':'%s'}".formatted(invoice, euro(part)));
      }
    }
    return parts.isEmpty() ? "" : ",'allocations':[" + String.join(",", parts) + "]";
  }

  private static String euro(int cents) {
    return BigDecimal.valueOf(cents, 2).toString();
  }

  /** In any order, but what takes a receipt back after it. */
  private void tell(String twin, List<List<Told>> affairs, Random random) {
    List<List<Told>> left = new ArrayList<>();
    affairs.forEach(affair -> left.add(new ArrayList<>(affair)));
    while (!left.isEmpty()) {
      Collections.shuffle(left, random);
      Told next = left.get(0).remove(0);
      var answer = api.send(next.address().formatted(twin), next.json().formatted(twin));
      assertThat(answer.status()).as(next + " " + answer.json()).isEqualTo(201);
      left.removeIf(List::isEmpty);
    }
  }

  /** What was booked on each invoice on each day; what was corrected to nothing is nothing. */
  private TreeMap<String, BigDecimal> balances(String twin) {
    TreeMap<String, BigDecimal> sums = new TreeMap<>();
    jdbc.sql(
            """
            SELECT CONCAT(SUBSTRING(i.number, 2), ' ', b.booked_on) AS what, SUM(b.amount) AS sum
            FROM invoice_booking b JOIN invoice i ON i.id = b.invoice_id
            JOIN customer c ON c.id = i.customer_id
            WHERE c.number = ? GROUP BY what HAVING sum <> 0
            """)
        .param(twin)
        .query(
            row -> {
              sums.put(row.getString("what"), row.getBigDecimal("sum").stripTrailingZeros());
            });
    assertThat(sums).isNotEmpty();
    return sums;
  }

  private BigDecimal taken(String twin) {
    return sum(
        """
        SELECT SUM(b.amount) FROM invoice_booking b JOIN invoice i ON i.id = b.invoice_id
        JOIN customer c ON c.id = i.customer_id
        WHERE c.number = ? AND b.kind IN ('PAYMENT', 'INTEREST_PAID', 'COMPENSATION_PAID')
        """,
        twin);
  }

  private BigDecimal held(String twin) {
    return sum(
        """
        SELECT SUM(h.amount) FROM payment_on_account h JOIN customer c ON c.id = h.customer_id
        WHERE c.number = ?
        """,
        twin);
  }

  private BigDecimal received(String twin) {
    return sum(
        """
        SELECT SUM(p.amount) FROM payment p JOIN customer c ON c.id = p.customer_id
        WHERE c.number = ? AND NOT EXISTS
          (SELECT 1 FROM payment_reversal r WHERE r.payment_reference = p.reference)
        """,
        twin);
  }

  private BigDecimal sum(String query, String twin) {
    BigDecimal sum = jdbc.sql(query).param(twin).query(BigDecimal.class).single();
    return sum == null ? BigDecimal.ZERO : sum;
  }
}
