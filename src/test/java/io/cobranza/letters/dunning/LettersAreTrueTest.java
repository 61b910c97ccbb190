package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a letter says will happen is what happens, on the day it says, if nobody pays. */
class LettersAreTrueTest extends CollectionTest {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Pattern CONSEQUENCE =
      Pattern.compile("before (\\d+ \\w+ \\d{4}), (?:we|it) (?:will|may) ([^.]*)\\.");
  private static final Map<String, String> SAID =
      Map.of(
          "write to you again", "second-reminder",
          "send you a formal request for payment", "formal-notice",
          "put new deliveries to your account and your credit with us on hold", "suspension-notice",
          "send you a final demand", "final-demand");

  @Autowired JdbcTemplate jdbc;
  @Autowired DunningLetters dunning;
  @Autowired TransactionTemplate transaction;

  private record Announced(String by, String what, LocalDate on) {}

  private String text(LetterSummary letter) {
    return jdbc.queryForObject(
            "SELECT b.text FROM letter l JOIN letter_body b ON b.letter_id = l.message_id"
                + " WHERE l.id = ?",
            String.class,
            letter.id().value())
        .replaceAll("\\s+", " ");
  }

  private List<Announced> announced() {
    List<Announced> found = new ArrayList<>();
    for (LetterSummary letter : letters.ofCase(theCase().id())) {
      Matcher said = CONSEQUENCE.matcher(letter.sentAt() == null ? "" : text(letter));
      if (said.find()) {
        found.add(
            new Announced(letter.kind().key(), said.group(2), LocalDate.parse(said.group(1), DAY)));
      }
    }
    return found;
  }

  private LocalDate sentOn(String kind) {
    return letters.ofCase(theCase().id()).stream()
        .filter(letter -> letter.kind().key().equals(kind) && letter.sentAt() != null)
        .map(letter -> LocalDate.ofInstant(letter.sentAt(), MADRID))
        .findFirst()
        .orElseThrow();
  }

  private void everyLetterWasTrue(String agencyDay) {
    assertThat(announced())
        .allSatisfy(
            said -> {
              if (SAID.containsKey(said.what())) {
                assertThat(sentOn(SAID.get(said.what()))).as("%s", said).isEqualTo(said.on());
              } else {
                assertThat(said.what()).as("%s", said).contains("external agency");
                assertThat(said.on()).as("%s", said).isEqualTo(agencyDay);
              }
            });
  }

  /** Answers nothing, and sends nobody to the customer. */
  private void aCaseToTheEnd(String handOver) {
    goToWithLetters("2024-02-12");
    while (time.today().isBefore(LocalDate.parse(handOver))) {
      if (openTasks().contains("UserTask_ApproveFinalDemand")) {
        complete("UserTask_ApproveFinalDemand", "decision", "OURS");
        theLettersLeave();
      }
      time.passDays(1);
      theLettersLeave();
    }
  }

  @Test
  void ofTheWholeCalendarEachFollowsAsItWasAnnounced() {
    aCaseToTheEnd("2024-04-30");

    assertThat(announced())
        .extracting(Announced::by)
        .contains("first-reminder", "second-reminder", "formal-notice", "suspension-notice");
    assertThat(announced()).extracting(Announced::by).contains("final-demand");
    assertThat(openTasks()).contains("UserTask_ApproveHandOver");
    everyLetterWasTrue("2024-04-30");
  }

  @Test
  void beforeTheDueDateThatIsTheDayThatIsNamed() {
    ledger.invoice("F-2", "C-1", "5000.00", "2024-01-15", "2024-02-14");
    pays("1000.00");
    followed = "F-2";
    time.goTo("2024-02-09");
    complete("UserTask_MakeCourtesyCall", "outcome", "IN_ORDER", "sendPack", "YES");
    theLettersLeave();

    assertThat(text(last()))
        .contains("Payment is due on 14 February 2024.")
        .doesNotContain("If we have not received");
  }

  @Test
  void aRejectedDisputeLeavesTheTimeToPayThatReallyRuns() {
    goToTheCall();
    theLettersLeave();
    disputedInWriting("TARIFF", "1000.00");
    complete(
        "UserTask_ResolveDispute", "decision", "REJECTED", "explanation", "As agreed in January.");
    theLettersLeave();

    Matcher said = CONSEQUENCE.matcher(text(last()));
    assertThat(said.find()).as(text(last())).isTrue();
    assertThat(said.group(2)).contains("external agency");
    LocalDate day = LocalDate.parse(said.group(1), DAY);
    time.goTo(day.minusDays(1).toString());
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    time.goTo(day.toString());
    assertThat(state()).isEqualTo(CaseState.HAND_OVER);
  }

  @Test
  void goodsOnTheirWayBackAreNotAskedFor() {
    ledger.invoice("F-2", "C-1", "6000.00");
    pays("1000.00");
    followed = "F-2";
    goToTheCall();
    complete("UserTask_CallCustomer", "outcome", "NOT_REACHED");
    time.goTo("2024-02-13");
    complete("UserTask_CallAgain", "outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    complete("UserTask_FindOrderCopy", "note", "Sent.");
    time.goTo("2024-03-01");
    theLettersLeave();
    complete(
        "UserTask_InvolveSalesRep",
        "outcome",
        "RETURN",
        "returnedGoods",
        "Two pumps",
        "returnAmount",
        "400.00");
    theLettersLeave();

    String letter = text(last());
    assertThat(letter).contains("What you do not return remains payable: EUR 5,600.00.");
    assertThat(letter).doesNotContain("If we have not received");
  }

  private LetterSummary last() {
    List<LetterSummary> all = letters.ofCase(theCase().id());
    return all.get(all.size() - 1);
  }

  /** The reminder was to leave on Monday and waits for a day on which the customer is in peace. */
  @ParameterizedTest
  @CsvSource({"1,", "20, FIRST_REMINDER"})
  void anAnswerSpeaksOfTheLetterThatStillWaitsAndNotOfTheOneAfterIt(int days, String announced) {
    time.goTo("2024-02-05");
    while (!lettersOrdered().contains("first-reminder")) {
      time.passDays(1);
    }
    transaction.executeWithoutResult(
        status -> {
          jdbc.update(
              "UPDATE letter SET next_attempt_at = next_attempt_at + INTERVAL ? DAY,"
                  + " waits_for = 'WEEKLY_CAP' WHERE kind = 'FIRST_REMINDER'",
              days);
          dunning.sendInformationPack(theCase().id());
        });
    relay.deliverDue();

    assertThat(
            jdbc.queryForObject(
                "SELECT announced FROM letter WHERE kind = 'INFORMATION_PACK'", String.class))
        .isEqualTo(announced);
  }

  /** The day of the formal notice, the 18th, came and went while the promise ran. */
  @Test
  void theClaimOfAPromiseIsNotFollowedByAnotherLetterOnItsDay() {
    goToTheCall();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-03-20",
        "promisedAmount",
        "1000.00");
    while (!lettersOrdered().contains("broken-promise-claim")) {
      time.passDays(1);
      theLettersLeave();
    }
    LocalDate claimed = time.today();
    Announced said = announced().get(announced().size() - 1);
    assertThat(said.by()).isEqualTo("broken-promise-claim");
    assertThat(said.on()).isAfter(claimed.plusDays(6));
    goToWithLetters(said.on().toString());

    assertThat(lettersOrdered()).endsWith("formal-notice");
    assertThat(sentOn("formal-notice")).isEqualTo(said.on());
  }
}
