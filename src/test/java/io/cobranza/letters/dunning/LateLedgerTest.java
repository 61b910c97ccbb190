package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.SkipReason;
import io.cobranza.practice.cases.StepFacts;
import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An invoice that was seventy days overdue when it came to us, on Wednesday 2024-04-10. */
class LateLedgerTest extends CollectionTest {

  private static final ZoneId COMPANY = ZoneId.of("Europe/Madrid");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final Pattern NAMED = Pattern.compile("before (\\d+ \\w+ \\d{4})");

  @Autowired Customers customers;
  @Autowired CaseSteps steps;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void itComesInLate() {
    pays("1000.00");
    time.startOn(LocalDate.of(2024, 4, 10));
    followed = "L-1";
  }

  private void neverReminded() {
    ledger.invoice("L-1", "C-1", "500.00", "2024-01-01", "2024-01-31");
  }

  private void reached(String step) {
    ledger.invoiceThatReached(step, "L-1", "C-1", "500.00", "2024-01-01", "2024-01-31");
  }

  private static LocalDate day(LetterSummary letter) {
    return LocalDate.ofInstant(letter.sentAt(), COMPANY);
  }

  private List<LetterSummary> sent() {
    return letters.ofCase(theCase().id()).stream()
        .filter(letter -> letter.state() == LetterState.SENT)
        .toList();
  }

  private LocalDate named(LetterSummary letter) {
    String text =
        jdbc.queryForObject(
            """
            SELECT b.text FROM letter_body b JOIN letter l ON l.message_id = b.letter_id
            WHERE l.id = ? ORDER BY b.attempt DESC LIMIT 1
            """,
            String.class,
            letter.id().value());
    Matcher named = NAMED.matcher(text);
    assertThat(named.find()).as(text).isTrue();
    return LocalDate.parse(named.group(1), DAY);
  }

  @Test
  void itsLettersLeaveTheirReaderTheTimeThatTheyName() {
    neverReminded();
    goToWithLetters("2024-05-20");
    complete("UserTask_ApproveFinalDemand", "decision", "OURS");
    goToWithLetters("2024-05-29");

    CollectionCalendar calendar = theCase().calendar();
    assertThat(sent())
        .extracting(LetterSummary::kind)
        .containsExactly(
            LetterKind.FIRST_REMINDER,
            LetterKind.SECOND_REMINDER,
            LetterKind.FORMAL_NOTICE,
            LetterKind.SUSPENSION_NOTICE,
            LetterKind.FINAL_DEMAND);
    LetterSummary before = null;
    for (LetterSummary letter : sent()) {
      CollectionStep step = CollectionStep.valueOf(letter.kind().name());
      assertThat(named(letter))
          .as("named by %s of %s", step, day(letter))
          .isAfterOrEqualTo(day(letter).plusDays(calendar.daysToAct(step)));
      if (before != null) {
        assertThat(ChronoUnit.DAYS.between(day(before), day(letter)))
            .as("between %s and %s", before.kind(), letter.kind())
            .isGreaterThanOrEqualTo(calendar.leastDaysSinceLetter(step));
      }
      before = letter;
    }
  }

  @Test
  void noneOfItsLettersIsMeantFirmerThanItIs() {
    neverReminded();
    goToWithLetters("2024-05-20");

    for (LetterSummary letter : sent()) {
      String text =
          jdbc.queryForObject(
              "SELECT b.text FROM letter l JOIN letter_body b ON b.letter_id = l.message_id"
                  + " WHERE l.id = ?",
              String.class,
              letter.id().value());
      assertThat(text.contains("changed conditions"))
          .as("%s: %s", letter.kind(), text)
          .isEqualTo(letter.kind() == LetterKind.SUSPENSION_NOTICE);
    }
    assertThat(sent()).extracting(LetterSummary::kind).contains(LetterKind.SUSPENSION_NOTICE);
  }

  @Test
  void whatALetterNamesIsNotDoneSooner() {
    neverReminded();
    List<LocalDate> named = new ArrayList<>();
    goToWithLetters("2024-05-20");
    complete("UserTask_ApproveFinalDemand", "decision", "OURS");
    goToWithLetters("2024-05-20");
    sent().stream()
        .filter(letter -> letter.kind() == LetterKind.FINAL_DEMAND)
        .forEach(letter -> named.add(named(letter)));
    assertThat(named).hasSize(1);

    goToWithLetters(named.get(0).minusDays(1).toString());
    assertThat(openTasks()).doesNotContain("UserTask_ApproveHandOver");
    goToWithLetters(named.get(0).toString());
    assertThat(openTasks()).contains("UserTask_ApproveHandOver");
  }

  @Test
  void deliveriesAreNotHeldBeforeTheLetterThatSaysSoHasLeft() {
    neverReminded();
    time.goTo("2024-05-10");
    // Nothing has left: the relay did not run.
    assertThat(lettersOrdered()).contains("suspension-notice");
    assertThat(held()).isFalse();
    assertThat(trail()).doesNotContain("DELIVERIES_HELD");

    relay.deliverDue();
    assertThat(sent()).extracting(LetterSummary::kind).doesNotContain(LetterKind.SUSPENSION_NOTICE);
    assertThat(held()).as("its letter waits for the one before it").isFalse();
    goToWithLetters("2024-06-30");
    assertThat(sent()).extracting(LetterSummary::kind).contains(LetterKind.SUSPENSION_NOTICE);
    assertThat(held()).isTrue();
    assertThat(trail()).contains("DELIVERIES_HELD");
  }

  @Test
  void noMessageCarriesTwoLettersOfOneInvoice() {
    neverReminded();
    time.goTo("2024-05-10");
    goToWithLetters("2024-06-30");
    assertThat(
            jdbc.queryForList(
                """
                SELECT message_id FROM letter WHERE message_id IS NOT NULL
                GROUP BY message_id, invoice_id HAVING COUNT(*) > 1
                """,
                Long.class))
        .isEmpty();
  }

  @Test
  void whatOthersDidBeforeUsIsNotDoneAgain() {
    reached("FORMAL_NOTICE");
    goToWithLetters("2024-04-19");
    assertThat(lettersOrdered()).as("their letter has ten days too").isEmpty();
    assertThat(openTasks()).isEmpty();
    assertThat(steps.of(theCase().id()))
        .extracting(StepFacts::step)
        .containsExactly(
            CollectionStep.COURTESY_CALL,
            CollectionStep.FIRST_REMINDER,
            CollectionStep.CALL,
            CollectionStep.SECOND_REMINDER,
            CollectionStep.SALES_REP,
            CollectionStep.FORMAL_NOTICE);
    assertThat(steps.of(theCase().id()))
        .allSatisfy(
            step -> {
              assertThat(step.state()).isEqualTo(StepFacts.State.SKIPPED);
              assertThat(step.reason()).isEqualTo(SkipReason.DONE_BEFORE_US);
            });

    goToWithLetters("2024-04-22");
    assertThat(lettersOrdered()).containsExactly("suspension-notice");
  }

  @Test
  void anUnknownStepIsRefused() {
    assertThat(
            api.send(
                    "/api/invoices",
                    "{'number':'L-2','customer':'C-1','amount':'1.00','currency':'EUR',"
                        + "'issuedOn':'2024-01-01','dueOn':'2024-01-31','reachedStep':'LEVEL_9'}")
                .status())
        .isEqualTo(422);
  }

  private boolean held() {
    return customers.get(theCase().customer()).deliveriesHeld();
  }
}
