package io.cobranza.ledger.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Http.Answer;
import io.cobranza.testing.TwoNodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same file is given to two nodes at the same moment: what it tells is there once. Every other
 * time the second node has it from its end to its beginning, so that each waits for the other.
 */
class SameFileAtTwoNodesTest extends TwoNodes {

  /** A batch and a part of one. */
  private static final int ROWS = 1_200;

  private static final int CUSTOMERS = 300;

  /** One in so many is due already, and has a case when the payments come. */
  private static final int DUE_ONE_IN = 40;

  private int inTheWay;
  private int answers;

  @ParameterizedTest
  @ValueSource(ints = 2)
  void isTakenOnce(int times) throws Exception {
    take(times);
  }

  @Tag("endurance")
  @ParameterizedTest
  @ValueSource(ints = 10)
  void isTakenOnceEveryTime(int times) throws Exception {
    take(times);
  }

  private void take(int times) throws Exception {
    for (int time = 0; time < times; time++) {
      ledger(time);
      runtime.startProcessInstanceByKey("open-cases");
      bothWorkThrough(clock.instant());
      receipts(time);
    }
    long invoices = (long) times * ROWS;
    System.out.printf(
        "The same files at two nodes: %d times four files, %d answers, of which %d said that another"
            + " was in the way and were told again; %d invoices, %d payments, %d credit notes,"
            + " none lost, none twice%n",
        times, answers, inTheWay, invoices, count("payment"), count("credit_note"));
    assertThat(count("customer")).isEqualTo((long) times * CUSTOMERS);
    assertThat(count("invoice")).isEqualTo(invoices);
    assertThat(count("payment")).isEqualTo(invoices);
    assertThat(count("credit_note")).isEqualTo(invoices);
    assertThat(sum("payment")).isEqualByComparingTo(BigDecimal.valueOf(60 * invoices));
    assertThat(jdbc.sql("SELECT SUM(open_amount) FROM invoice_balance").query(BigDecimal.class))
        .satisfies(open -> assertThat(open.single()).isEqualByComparingTo(BigDecimal.ZERO));
    assertThat(count("collection_case WHERE closed_on IS NULL")).isZero();
    assertThat(count("collection_case")).isEqualTo(invoices / DUE_ONE_IN);
    nothingIsLost();
  }

  /** What an ERP tells first. */
  private void ledger(int time) throws Exception {
    together(
        time,
        "customers",
        "number,name,email,language",
        CUSTOMERS,
        i -> "C-%d-%d,Customer %d,c%d@example.com,en".formatted(time, i, i, i));
    together(
        time,
        "invoices",
        "number,customer,issuedOn,dueOn,amount,currency",
        ROWS,
        i ->
            "F-%d-%d,C-%d-%d,2024-01-01,%s,100.00,EUR"
                .formatted(
                    time,
                    i,
                    time,
                    i % CUSTOMERS,
                    i % DUE_ONE_IN == 0 ? "2024-01-31" : "2024-06-30"));
  }

  /** Each invoice is settled by two, of which nobody knows which comes first. */
  private void receipts(int time) throws Exception {
    together(
        time,
        "payments",
        "reference,invoiceNumber,amount,currency,receivedOn",
        ROWS,
        i -> "P-%d-%d,F-%d-%d,60.00,EUR,2024-02-01".formatted(time, i, time, i));
    together(
        time,
        "credit-notes",
        "reference,invoiceNumber,amount,currency,issuedOn,reason",
        ROWS,
        i -> "K-%d-%d,F-%d-%d,40.00,EUR,2024-02-01,returned".formatted(time, i, time, i));
  }

  private void together(int time, String kind, String head, int rows, IntFunction<String> row)
      throws Exception {
    List<String> here = IntStream.range(0, rows).mapToObj(row).toList();
    List<String> there = new ArrayList<>(here);
    if (time % 2 == 1) {
      Collections.reverse(there);
    }
    List<Answer> both =
        atOnce(
            List.of(
                () -> upload(port, kind, file(head, here)),
                () -> upload(other.port(), kind, file(head, there))));
    List<Answer> taken = new ArrayList<>();
    for (Answer answer : both) {
      answers++;
      if (answer.status() == 409 || answer.status() == 503) {
        inTheWay++;
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        answer = upload(port, kind, file(head, here));
      }
      assertThat(answer.status()).as(kind + " " + answer).isEqualTo(200);
      assertThat(answer.json().path("rejected")).as(kind).isEmpty();
      taken.add(answer);
    }
    assertThat(taken).allSatisfy(answer -> assertThat(told(answer)).isEqualTo(rows));
    if (inTheWay == 0) {
      assertThat(taken.stream().mapToInt(answer -> answer.json().path("accepted").asInt()).sum())
          .as(kind + " that were new to one of the two")
          .isEqualTo(rows);
    }
  }

  private static int told(Answer answer) {
    return answer.json().path("accepted").asInt() + answer.json().path("duplicates").asInt();
  }

  private BigDecimal sum(String table) {
    return jdbc.sql("SELECT SUM(amount) FROM " + table).query(BigDecimal.class).single();
  }
}
