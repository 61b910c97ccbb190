package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.platform.oracle.Check;
import io.cobranza.practice.cases.CaseOpening;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The oracle finds nothing in a ledger that was lived through, and every fault that is planted. */
class OracleTest extends CollectionTest {

  /** Words of the one letter that has left, and the moment after the payment. */
  private static final String LEFT_TOO_LATE =
      "UPDATE letter SET handed_over_at = '2024-02-12 12:00:00', kind = '%s' WHERE state = 'SENT'";

  @Autowired Oracle oracle;
  @Autowired CaseOpening opening;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  /**
   * @param name of the check that has to find it
   * @param planted the statements that make it
   */
  private record Fault(String name, List<String> planted) {}

  /** F-1 was reminded of and the customer is to be called; F-2 was paid. */
  private void twoCases() {
    ledger.customer("C-2").invoice("F-2", "C-2", "100.00");
    goToWithLetters("2024-02-08");
    followed = "F-2";
    ledger.payment("P-2", "F-2", "100.00", "2024-02-08");
    followed = INVOICE;
    ledger.payment("P-1", INVOICE, "400.00", "2024-02-08");
    ledger.creditNote("N-1", INVOICE, "50.00", "2024-02-08");
    goToWithLetters("2024-02-12");
  }

  private static Stream<Fault> faults() {
    return Stream.of(
        fault("due invoice without a case", "DELETE FROM case_step", "DELETE FROM collection_case"),
        fault("case without invoice", "UPDATE collection_case SET invoice_id = 999 LIMIT 1"),
        fault(
            "open case without instance or incident",
            "UPDATE ACT_RU_EXECUTION SET BUSINESS_KEY_ = NULL"),
        fault(
            "case with two instances",
            "UPDATE ACT_RU_EXECUTION SET PARENT_ID_ = NULL WHERE PARENT_ID_ IS NOT NULL LIMIT 1",
            "UPDATE ACT_RU_EXECUTION SET BUSINESS_KEY_ = (SELECT MAX(k) FROM (SELECT"
                + " BUSINESS_KEY_ k FROM ACT_RU_EXECUTION) o), PROC_DEF_KEY_ = 'invoice-collection'"
                + " WHERE PARENT_ID_ IS NULL"),
        twice("the same (case, round, step) twice", "case_step"),
        fault(
            "letter accepted after the settling payment was committed",
            "UPDATE letter SET handed_over_at = '2024-02-12 12:00:00', state = 'SENT',"
                + " case_id = NULL WHERE invoice_number = 'F-2'"),
        fault(
            "letter accepted after its case was closed",
            "UPDATE invoice SET settled_on = NULL, withdrawn_on = '2024-02-08' WHERE number = 'F-2'",
            "UPDATE letter SET handed_over_at = '2024-02-12 12:00:00', state = 'UNKNOWN'"
                + " WHERE invoice_number = 'F-2'"),
        fault(
            "letter of the calendar before the day that the last one had named",
            "UPDATE letter SET announced = 'FORMAL_NOTICE', announced_on = '2024-02-20'"
                + " WHERE invoice_number = 'F-1'",
            "UPDATE letter SET kind = 'FORMAL_NOTICE', state = 'SENT', message_id = id,"
                + " dated = '2024-02-12', handed_over_at = '2024-02-12 12:00:00',"
                + " invoice_id = (SELECT id FROM invoice WHERE number = 'F-1')"
                + " WHERE invoice_number = 'F-2'"),
        fault(
            "hand-over before the day that the last letter had named",
            "UPDATE letter SET announced = 'HAND_OVER_TO_AGENCY', announced_on = '2099-12-31'"
                + " WHERE invoice_number = 'F-1'",
            "INSERT INTO audit_entry (case_id, at, actor, action, detail)"
                + " SELECT case_id, '2099-12-30', 'somebody', 'STATE', 'WITH_AGENCY' FROM letter"
                + " WHERE invoice_number = 'F-1'"),
        fault(
            "promise called broken before its day",
            "UPDATE letter SET announced = 'INSTALMENT', announced_on = '2024-02-20'"
                + " WHERE invoice_number = 'F-1'",
            "UPDATE letter SET kind = 'BROKEN_PROMISE_CLAIM', state = 'SENT', message_id = id,"
                + " dated = '2024-02-20', handed_over_at = '2024-02-20 12:00:00',"
                + " invoice_id = (SELECT id FROM invoice WHERE number = 'F-1')"
                + " WHERE invoice_number = 'F-2'"),
        fault(
            "letter of the calendar while its case rested",
            "INSERT INTO audit_entry (case_id, at, actor, action, detail)"
                + " SELECT case_id, '2024-02-01', 'somebody', 'STATE', 'PAUSED' FROM letter"
                + " WHERE invoice_number = 'F-1'"),
        fault(
            "more taken of a receipt than was told",
            "UPDATE invoice_booking SET amount = 401 WHERE reference = 'P-1'"),
        fault(
            "more taken of a receipt than was told",
            "UPDATE invoice_booking SET reference = 'P-3' WHERE reference = 'P-1'"),
        fault(
            "more given of a payment than came in",
            "UPDATE payment SET amount = 1 WHERE reference = 'P-1'"),
        fault(
            "more given of a credit note than was credited",
            "UPDATE credit_note SET amount = 49 WHERE reference = 'N-1'"),
        fault(
            "reversed payment that still pays",
            "INSERT INTO payment_reversal (payment_reference, reversed_on, reason, recorded_at,"
                + " recorded_by) VALUES ('P-1', '2024-02-09', 'BOUNCED_CHEQUE', '2024-02-09', 'erp')"),
        fault(
            "booking without its receipt",
            "UPDATE invoice_deduction SET reference = 'P-3' WHERE reference = 'P-1'"),
        fault(
            "invoice whose balance denies its state",
            "UPDATE invoice SET amount = 101 WHERE number = 'F-2'"),
        fault(
            "invoice whose balance denies its state",
            "UPDATE invoice SET settled_on = '2024-02-09' WHERE number = 'F-1'"),
        twice("reference twice", "payment WHERE reference = 'P-1'"),
        twice("reference twice", "credit_note"),
        fault(
            "letter planned for over 15 minutes without a reason",
            "UPDATE letter SET state = 'PLANNED', next_attempt_at = '2024-02-12 10:44:59'"
                + " WHERE invoice_number = 'F-1'"),
        fault(
            "letter planned for over 15 minutes without a reason",
            "UPDATE letter SET state = 'PLANNED', next_attempt_at = '2024-02-13 10:00:00',"
                + " reason = NULL, waits_for = NULL WHERE invoice_number = 'F-1'"),
        fault(
            "letter in the hands of a node that is gone",
            "UPDATE letter SET state = 'SENDING', lease_until = '2024-02-01 10:00:00'"
                + " WHERE invoice_number = 'F-1'"),
        fault(
            "job without retries and without incident",
            "UPDATE ACT_RU_JOB SET RETRIES_ = 0 WHERE PROCESS_INSTANCE_ID_ IS NOT NULL LIMIT 1"),
        fault(
            "closed case that still runs",
            "UPDATE ACT_RU_EXECUTION SET BUSINESS_KEY_ = (SELECT id FROM collection_case WHERE state"
                + " = 'SETTLED') WHERE PARENT_ID_ IS NULL"),
        fault(
            "more waived than was charged",
            "INSERT INTO invoice_booking (kind, reference, revision, invoice_id, booked_on, amount,"
                + " recorded_at) SELECT 'INTEREST_WAIVED', 'W-1', 0, id, '2024-02-12', 1.00,"
                + " '2024-02-12' FROM invoice WHERE number = 'F-1'"),
        fault(
            "waiver that waits without anybody asked, or is asked about in vain", waiver("ASKED")),
        fault(
            "waiver that waits without anybody asked, or is asked about in vain",
            waiver("BOOKED"),
            "UPDATE ACT_RU_EXECUTION SET PROC_DEF_KEY_ = 'waive-charges'"
                + " WHERE PARENT_ID_ IS NULL AND BUSINESS_KEY_ = (SELECT case_id FROM waiver)"),
        fault(
            "closed case with an open task",
            "UPDATE open_task SET case_id = (SELECT id FROM collection_case WHERE state ="
                + " 'SETTLED')"),
        fault("task on the list or in the engine alone", "DELETE FROM open_task"),
        fault(
            "line to assign about which nobody is asked",
            "INSERT INTO incoming_line (line_id, kind, state) VALUES (1, 'CAME_IN', 'TO_ASSIGN')"),
        fault(
            "line that is known and somebody is asked about",
            "UPDATE ACT_RU_VARIABLE SET NAME_ = 'bankLineId', LONG_ = 1 WHERE NAME_ = 'caseId'"
                + " LIMIT 1"),
        fault(
            "line without what was booked of it",
            "INSERT INTO incoming_line (line_id, kind, state, payment_reference)"
                + " VALUES (1, 'CAME_IN', 'BOOKED', 'P-3')"),
        fault(
            "line without what was booked of it",
            "INSERT INTO incoming_line (line_id, kind, state, payment_reference)"
                + " VALUES (1, 'TAKEN_BACK', 'BOOKED', 'P-1')"),
        fault(
            "open case with nothing to collect",
            "UPDATE invoice SET withdrawn_on = '2024-02-12' WHERE number = 'F-1'"),
        fault("open case with nothing to collect", "UPDATE customer SET never_dun = 'sister'"),
        fault(
            "closed case of an invoice that is open",
            "UPDATE collection_case SET state = 'SETTLED', closed_on = '2024-02-12'"),
        fault(
            "closed case of an invoice that is open",
            "UPDATE collection_case SET state = 'EXEMPT', closed_on = '2024-02-02'"),
        fault(
            "hold on a customer who owes nothing",
            "UPDATE customer SET deliveries_held_since = '2024-02-10' WHERE number = 'C-2'"));
  }

  private static String waiver(String state) {
    return "INSERT INTO waiver (case_id, invoice_id, charge, asked, interest, compensation, currency,"
        + " reason, asked_by, asked_at, state) SELECT id, invoice_id, 'INTEREST', 1.00, 1.00, 0.00,"
        + " 'EUR', 'goodwill', 'collector', '2024-02-12', '%s' FROM collection_case"
            .formatted(state)
        + " WHERE closed_on IS NULL LIMIT 1";
  }

  private static Fault fault(String name, String... planted) {
    return new Fault(name, List.of(planted));
  }

  /** The database does not take it, so a table of the session's own stands before the real one. */
  private static Fault twice(String name, String rows) {
    String table = rows.split(" ")[0];
    return fault(
        name,
        "CREATE TEMPORARY TABLE doubled AS SELECT * FROM " + table,
        "INSERT INTO doubled SELECT * FROM " + rows + " LIMIT 1",
        "ALTER TABLE doubled RENAME TO " + table);
  }

  @Test
  void everyPlantedFaultIsFound() {
    twoCases();
    oracle.findsNothing();
    SoftAssertions.assertSoftly(
        found ->
            faults()
                .forEach(
                    fault ->
                        found
                            .assertThat(count(fault.name(), fault.planted()))
                            .as(fault.toString())
                            .isEqualTo(1)));
    oracle.findsNothing();
  }

  private int count(String name, List<String> planted) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          jdbc.execute("SET foreign_key_checks = 0, check_constraint_checks = 0");
          try {
            planted.forEach(jdbc::execute);
            return oracle.all().stream()
                .filter(check -> check.fault().equals(name))
                .findFirst()
                .orElseThrow()
                .count();
          } finally {
            jdbc.execute("SET foreign_key_checks = 1, check_constraint_checks = 1");
            jdbc.execute("DROP TEMPORARY TABLE IF EXISTS doubled, case_step, payment, credit_note");
          }
        });
  }

  @Test
  void everyCheckHasAPlantedFault() {
    Set<String> planted = new TreeSet<>();
    faults().map(Fault::name).forEach(planted::add);
    assertThat(oracle.all()).extracting(Check::fault).hasSize(32).hasSameElementsAs(planted);
  }

  @Test
  void onlyGoodNewsAndRecallsMayLeaveAfterThePayment() {
    goToWithLetters("2024-02-08");
    pays("1000.00");
    time.goTo("2024-02-12");
    for (LetterKind kind : LetterKind.values()) {
      transaction.executeWithoutResult(
          status -> {
            status.setRollbackOnly();
            jdbc.execute(LEFT_TOO_LATE.formatted(kind));
            assertThat(oracle.faults())
                .as(kind.name())
                .hasSize(kind.isToldEvenIfOver() ? 0 : 2)
                .allMatch(check -> check.fault().startsWith("letter accepted after"));
          });
    }
  }

  @Test
  void whatCameYesterdayHasNoCaseYetAndThatIsNoFault() {
    time.startOn(LocalDate.of(2024, 3, 4));
    ledger.invoice("OLD", "C-1", "10.00", "2023-01-01", "2023-01-31");
    oracle.faults().forEach(fault -> assertThat(fault.examples()).doesNotContain("OLD"));
    time.startOn(LocalDate.of(2024, 3, 6));
    assertThat(missed()).contains("OLD");
  }

  /** The oracle and the opening read one rule: what one misses is what the other opens. */
  @Test
  void whatIsMissedIsWhatTheOpeningWouldOpen() {
    ledger
        .invoice("DUE", "C-1", "10.00", "2024-01-02", "2024-01-20")
        .invoice("NOT-DUE", "C-1", "10.00", "2024-01-02", "2024-06-20")
        .invoice("PAID", "C-1", "10.00", "2024-01-02", "2024-01-20")
        .payment("P-3", "PAID", "10.00", "2024-01-08");
    api.send(
        "/api/customers",
        "{'number':'C-3','name':'Sister','email':'c@example.com','language':'en',"
            + "'neverDun':'sister company'}");
    ledger.invoice("EXEMPT", "C-3", "10.00", "2024-01-02", "2024-01-20");
    time.startOn(LocalDate.of(2024, 2, 20));
    assertThat(missed()).containsExactlyInAnyOrder(INVOICE, "DUE");
    assertThat(opening.openDueCases()).isEqualTo(2);
    assertThat(missed()).isEmpty();
  }

  private List<String> missed() {
    return oracle.faults().stream()
        .filter(check -> check.fault().equals("due invoice without a case"))
        .flatMap(check -> check.examples().stream())
        .toList();
  }

  @Test
  void aMarkTakenOffTodayIsNoFaultOfYesterday() {
    customerIs("'sister company'");
    time.startOn(LocalDate.of(2024, 3, 4));
    customerIs("null");
    assertThat(missed()).isEmpty();
    time.startOn(LocalDate.of(2024, 3, 6));
    assertThat(missed()).containsExactly(INVOICE);
  }

  private void customerIs(String neverDun) {
    assertThat(
            api.send(
                    "/api/customers",
                    ("{'number':'C-1','name':'Customer C-1','email':'C-1@example.com',"
                            + "'language':'en','neverDun':%s}")
                        .formatted(neverDun))
                .status())
        .isLessThan(300);
  }

  /** From the first reminder over the hold and the agency to the payment, looked at every day. */
  @Test
  void aWholeLifeIsWithoutFault() {
    ledger.invoice("F-2", "C-1", "100.00");
    for (int day = 0; day < 100; day++) {
      time.passDays(1);
      oracle.findsNothing();
      theLettersLeave();
      oracle.findsNothing();
    }
    assertThat(lettersOrdered()).contains("suspension-notice");
    ledger.payment("P-2", "F-2", "100.00", time.today().toString());
    oracle.findsNothing();
    pays("300.00");
    oracle.findsNothing();
    pays("1000.00");
    oracle.findsNothing();
    time.passDays(3);
    theLettersLeave();
    oracle.findsNothing();
    assertThat(state().isOpen()).isFalse();
  }
}
