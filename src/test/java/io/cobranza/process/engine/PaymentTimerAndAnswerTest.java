package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Http;
import io.cobranza.testing.Http.Answer;
import io.cobranza.testing.TwoNodes;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * At the same moment the second reminder of a case falls due on one node, a payment comes in on the
 * other and a collector answers the call. Two payments in three settle, and nothing leaves after
 * them; the third is a part, and all three count.
 */
class PaymentTimerAndAnswerTest extends TwoNodes {

  private static final Instant CALL = Instant.parse("2024-02-12T08:00:30Z");
  private static final Instant SECOND_REMINDER = Instant.parse("2024-02-15T08:00:30Z");
  private static final int PART_ONE_IN = 3;

  /** About as long as each of the three takes. */
  private static final int SPREAD_MILLIS = 60;

  private static final String NOT_REACHED =
      "{'variables':{'outcome':{'value':'NOT_REACHED'},'note':{'value':'Nobody there'}}}";
  private static final String ORDER_MISSING =
      "{'variables':{'outcome':{'value':'BARRIER'},'barrier':{'value':'PURCHASE_ORDER_MISSING'},"
          + "'lateReason':{'value':'ADMINISTRATION'},'satisfaction':{'value':'3'},"
          + "'note':{'value':'No order'}}}";

  /** What the collector reads who comes after the payment, or meets another every time. */
  private static final String[] WHY_NOT = {
    "Nothing is left to collect", "not needed any more", "Please send it again"
  };

  private int stepsInTheWay;
  private int answersRefused;

  /** What is about to happen to it. */
  private record Meeting(String invoice, String call, String timer) {}

  @ParameterizedTest
  @ValueSource(ints = 15)
  void whoeverIsFirstNothingLeavesAfterThePayment(int cases) throws Exception {
    meet(cases);
  }

  @Tag("endurance")
  @ParameterizedTest
  @ValueSource(ints = 1_000)
  void whoeverIsFirstNothingLeavesAfterThePaymentEveryTime(int cases) throws Exception {
    meet(cases);
  }

  private void meet(int cases) throws Exception {
    cases(cases);
    bothWorkThrough(FIRST_REMINDER);
    lettersLeave();
    bothWorkThrough(CALL);
    assertThat(count("letter WHERE kind = 'FIRST_REMINDER' AND state = 'SENT'")).isEqualTo(cases);
    clock.setTo(SECOND_REMINDER);
    List<Meeting> meetings = meetings();
    assertThat(meetings).hasSize(cases);
    Random chance = new Random(cases);
    for (int i = 0; i < cases; i++) {
      meet(i, meetings.get(i), chance);
    }
    bothWorkThrough(SECOND_REMINDER);
    lettersLeave();

    long part = (cases + PART_ONE_IN - 1) / PART_ONE_IN;
    String second = "letter l WHERE l.kind = 'SECOND_REMINDER' AND l.state = ";
    System.out.printf(
        "Payment, timer and answer at once: %d cases, %d settled; the step was tried again in %d and"
            + " the answer refused in %d; %d second reminders cancelled, %d sent of those paid in"
            + " part, none after the settling payment%n",
        cases,
        cases - part,
        stepsInTheWay,
        answersRefused,
        count(second + "'CANCELLED'"),
        count(second + "'SENT'"));
    assertThat(count("collection_case WHERE state = 'SETTLED' AND closed_on IS NOT NULL"))
        .isEqualTo(cases - part);
    assertThat(count("collection_case WHERE closed_on IS NULL")).isEqualTo(part);
    assertThat(
            count(
                second
                    + "'SENT' AND l.invoice_id IN (SELECT id FROM invoice"
                    + " WHERE settled_on IS NOT NULL)"))
        .as("left after the settling payment")
        .isZero();
    assertThat(count("ACT_RU_TASK WHERE TASK_DEF_KEY_ = 'UserTask_CallCustomer'"))
        .as("calls still on the list")
        .isZero();
    nothingIsLost();
  }

  private void meet(int index, Meeting meeting, Random chance) throws Exception {
    boolean here = index % 2 == 0;
    Http payer = Http.program(here ? port : other.port(), "erp");
    ManagementService node = here ? other.its(ManagementService.class) : management;
    String amount = index % PART_ONE_IN == 0 ? "40.00" : "100.00";
    Http collector = Http.program(port, "collector");
    List<Answer> answers =
        atOnce(
            List.of(
                after(chance, () -> payer.post("/api/payments", payment(meeting, amount))),
                after(
                    chance,
                    () ->
                        collector.post(
                            "/engine-rest/task/" + meeting.call() + "/complete",
                            index % 4 < 2 ? NOT_REACHED : ORDER_MISSING)),
                after(
                    chance,
                    () -> {
                      step(node, meeting.timer());
                      return null;
                    })));
    assertThat(answers.get(0).status()).as("payment " + answers.get(0)).isEqualTo(201);
    Answer answer = answers.get(1);
    if (answer.status() != 204) {
      answersRefused++;
      assertThat(answer.status()).as("answer " + answer).isIn(400, 409);
      assertThat(answer.body()).containsAnyOf(WHY_NOT);
    }
  }

  /** As a job executor does: whoever meets another in the way comes back to it. */
  private void step(ManagementService node, String timer) {
    try {
      node.executeJob(timer);
    } catch (RuntimeException inTheWay) {
      stepsInTheWay++;
    }
  }

  private static String payment(Meeting meeting, String amount) {
    return "{'reference':'P-%s','invoiceNumber':'%s','amount':'%s','currency':'EUR',"
            .formatted(meeting.invoice(), meeting.invoice(), amount)
        + "'receivedOn':'2024-02-15'}";
  }

  private static <T> Callable<T> after(Random chance, Callable<T> work) {
    int pause = chance.nextInt(SPREAD_MILLIS);
    return () -> {
      TimeUnit.MILLISECONDS.sleep(pause);
      return work.call();
    };
  }

  private List<Meeting> meetings() {
    return jdbc.sql(
            """
            SELECT i.number AS invoice, t.ID_ AS call_task, j.ID_ AS timer
            FROM collection_case k
            JOIN invoice i ON i.id = k.invoice_id
            JOIN ACT_RU_EXECUTION e ON e.BUSINESS_KEY_ = CAST(k.id AS CHAR) AND e.PARENT_ID_ IS NULL
            JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = e.ID_
              AND t.TASK_DEF_KEY_ = 'UserTask_CallCustomer'
            JOIN ACT_RU_JOB j ON j.PROCESS_INSTANCE_ID_ = e.ID_
              AND j.HANDLER_CFG_ = 'TimerEvent_SecondReminderDue'
            ORDER BY k.id
            """)
        .query(
            (row, number) ->
                new Meeting(
                    row.getString("invoice"), row.getString("call_task"), row.getString("timer")))
        .list();
  }
}
