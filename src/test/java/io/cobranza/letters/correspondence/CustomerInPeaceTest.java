package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A customer gets three messages in seven days at most, and none when it asked for peace. */
@CobranzaTest
class CustomerInPeaceTest extends LettersUnderTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);

  @Autowired MockMvc mvc;
  @Autowired LetterRegister register;
  private final List<OutgoingMail> mails = new ArrayList<>();

  private void planned(LetterKind kind, int invoice) {
    plan(
        LetterOrder.ofCase(
            CUSTOMER,
            new CaseId(100 + invoice),
            new InvoiceId(invoice),
            "F-" + invoice,
            kind,
            "1"));
  }

  private LetterEntry entry(int invoice) {
    long id = letters.ofCase(new CaseId(100 + invoice)).get(0).id().value();
    return register.letter(id).orElseThrow();
  }

  private int deliverOn(LocalDate day) {
    clock.setTo(day);
    return deliver();
  }

  private int deliver() {
    int before = mails.size();
    relay(
            mail -> {
              mails.add(mail);
              return MailOutcome.taken();
            })
        .deliverDue();
    return mails.size() - before;
  }

  private void threeMessagesFromMondayOn() {
    for (int i = 0; i < 3; i++) {
      planned(LetterKind.FIRST_REMINDER, i + 1);
      assertThat(deliverOn(MONDAY.plusDays(i))).isEqualTo(1);
    }
  }

  @Test
  void theFourthWaitsForTheFirstFreeDayAndSaysWhy() {
    threeMessagesFromMondayOn();
    planned(LetterKind.SECOND_REMINDER, 4);

    assertThat(deliverOn(MONDAY.plusDays(2))).isZero();
    assertThat(entry(4).state()).isEqualTo(LetterState.PLANNED);
    assertThat(entry(4).delay().why()).isEqualTo(Waiting.WEEKLY_CAP);
    assertThat(entry(4).delay().until()).isEqualTo(calendar.stepInstant(MONDAY.plusDays(7)));

    assertThat(deliverOn(MONDAY.plusDays(6))).isZero();
    assertThat(deliverOn(MONDAY.plusDays(7))).isEqualTo(1);
    assertThat(entry(4).delay()).isNull();
  }

  @Test
  void thePagesSayWhyAndUntilWhenItWaits() throws Exception {
    threeMessagesFromMondayOn();
    planned(LetterKind.SECOND_REMINDER, 4);
    deliverOn(MONDAY.plusDays(2));

    for (String page : List.of("/letters?invoice=F-4", "/letters/" + entry(4).id())) {
      mvc.perform(get(page).with(user("colin").roles("COLLECTORS")))
          .andExpect(content().string(containsString("enough messages this week")))
          .andExpect(content().string(containsString("waits until 15 Jan 2024")));
    }
  }

  /** What it asked for on a Sunday counts, and would free a Sunday. */
  @Test
  void whatIsMovedIsMovedToABusinessDay() {
    for (int i = 0; i < 3; i++) {
      planned(LetterKind.ORDER_COPY, i + 1);
      assertThat(deliverOn(MONDAY.plusDays(6 + i))).isEqualTo(1);
    }
    planned(LetterKind.SECOND_REMINDER, 4);
    assertThat(deliverOn(MONDAY.plusDays(9))).isZero();

    LocalDate sunday = MONDAY.plusDays(13);
    assertThat(entry(4).delay().until()).isEqualTo(calendar.stepInstant(sunday.plusDays(1)));
    assertThat(deliverOn(sunday)).isZero();
    assertThat(deliverOn(sunday.plusDays(1))).isEqualTo(1);
  }

  @Test
  void aHolidayOfItsCountryIsNoBusinessDayEither() {
    transaction.executeWithoutResult(status -> jdbc.update("UPDATE customer SET country = 'ES'"));
    quiet("[{'firstDay':'2024-01-08','lastDay':'2024-04-30','reason':'rebuilding'}]", 200);
    planned(LetterKind.FIRST_REMINDER, 1);

    assertThat(deliverOn(MONDAY)).isZero();
    assertThat(entry(1).delay().until())
        .as("the first of May is a holiday")
        .isEqualTo(calendar.stepInstant(LocalDate.of(2024, 5, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "ES, 2024-01-13, 2024-01-15",
    "ES, 2024-03-29, 2024-04-01",
    ", 2024-01-14, 2024-01-15"
  })
  void nothingLeavesOnADayOnWhichNobodyWorksThere(String country, LocalDate day, LocalDate next) {
    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE customer SET country = ?", country));
    planned(LetterKind.FIRST_REMINDER, 1);
    planned(LetterKind.PROMISE_REMINDER, 2);
    planned(LetterKind.NEW_INVOICE, 3);

    assertThat(deliverOn(day)).isZero();
    assertThat(entry(1).delay().why()).isEqualTo(Waiting.CLOSED_DAY);
    assertThat(entry(1).delay().until()).isEqualTo(calendar.stepInstant(next));
    assertThat(deliverOn(next))
        .as("the reminder of the promise is a message of its own")
        .isEqualTo(2);
  }

  @Test
  void whatItAskedForLeavesOnASundayToo() {
    planned(LetterKind.ORDER_COPY, 1);

    assertThat(deliverOn(MONDAY.plusDays(6))).isEqualTo(1);
  }

  /** In Auckland it is Saturday already. */
  @Test
  void theDayIsTheCustomersOwn() {
    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE customer SET country = 'US', zone = 'Pacific/Auckland'"));
    planned(LetterKind.FIRST_REMINDER, 1);
    clock.setTo(Instant.parse("2024-01-12T13:00:00Z"));

    assertThat(deliver()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {"PROMISE_REMINDER", "BROKEN_PROMISE_CLAIM", "PART_KEPT_CLAIM", "DELIVERIES_RESUMED"})
  void whatIsWorthNothingAWeekLaterDoesNotWaitForAFreePlace(LetterKind kind) {
    threeMessagesFromMondayOn();
    planned(kind, 4);

    assertThat(deliverOn(MONDAY.plusDays(2))).isEqualTo(1);
  }

  @Test
  void aLawFirmsLetterIsAMessageOfItsOwn() {
    planned(LetterKind.FIRST_REMINDER, 1);
    planned(LetterKind.LAW_FIRM_LETTER, 2);

    assertThat(deliverOn(MONDAY)).isEqualTo(2);
  }

  @Test
  void whatHasWaitedLeavesWithWhatHasComeSince() {
    threeMessagesFromMondayOn();
    planned(LetterKind.SECOND_REMINDER, 4);
    assertThat(deliverOn(MONDAY.plusDays(2))).isZero();
    planned(LetterKind.FIRST_REMINDER, 5);

    assertThat(deliverOn(MONDAY.plusDays(7))).isEqualTo(1);
    assertThat(mails.get(3).letter().text()).contains("F-4", "F-5");
  }

  @Test
  void whatIsPaidWhileItWaitsIsCancelled() {
    threeMessagesFromMondayOn();
    planned(LetterKind.SECOND_REMINDER, 4);
    assertThat(deliverOn(MONDAY.plusDays(2))).isZero();
    facts.answer(order -> Optional.empty());

    assertThat(deliverOn(MONDAY.plusDays(7))).isZero();
    assertThat(entry(4).state()).isEqualTo(LetterState.CANCELLED);
  }

  @Test
  void whatTheCustomerAskedForGoesOutAndCounts() {
    planned(LetterKind.FIRST_REMINDER, 1);
    planned(LetterKind.INFORMATION_PACK, 2);
    planned(LetterKind.DISPUTE_REJECTED, 3);
    assertThat(deliverOn(MONDAY)).isEqualTo(3);

    planned(LetterKind.FIRST_REMINDER, 4);
    planned(LetterKind.ORDER_COPY, 5);
    assertThat(deliverOn(MONDAY.plusDays(1))).isEqualTo(1);
    assertThat(entry(5).state()).isEqualTo(LetterState.SENT);
    assertThat(entry(4).delay().why()).isEqualTo(Waiting.WEEKLY_CAP);
  }

  @Test
  void lettersToTheAgencyNeitherWaitNorCount() {
    threeMessagesFromMondayOn();
    planned(LetterKind.AGENCY_RECALL, 4);
    planned(LetterKind.LAWYER_RECALL, 5);

    assertThat(deliverOn(MONDAY.plusDays(2))).isEqualTo(2);
  }

  @Test
  void aMessageOfSeveralLettersCountsOnce() {
    for (int i = 1; i <= 4; i++) {
      planned(LetterKind.FIRST_REMINDER, i);
    }
    assertThat(deliverOn(MONDAY)).isEqualTo(1);
    planned(LetterKind.FIRST_REMINDER, 5);
    assertThat(deliverOn(MONDAY)).isEqualTo(1);
  }

  @Test
  void oneThatNeverArrivedDoesNotCount() {
    for (int i = 1; i <= 3; i++) {
      plan(order(LetterKind.PROMISE_REMINDER, Integer.toString(i)));
      relay(mail -> new MailOutcome(MailOutcome.Verdict.REFUSED, "550")).deliverDue();
    }
    planned(LetterKind.FIRST_REMINDER, 4);
    assertThat(deliverOn(MONDAY)).isEqualTo(1);
  }

  /** The clocks of New York change on 10 March and 3 November, those of Madrid on other days. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-03, 2024-03-04T14:00:00Z",
    "2024-03-10, 2024-03-11T13:00:00Z",
    "2024-03-31, 2024-04-01T13:00:00Z",
    "2024-10-27, 2024-10-28T13:00:00Z",
    "2024-11-03, 2024-11-04T14:00:00Z"
  })
  void whatWaitedForAnotherZoneLeavesAtNineOnThatWall(LocalDate lastQuiet, Instant nine) {
    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE customer SET zone = 'America/New_York'"));
    quiet(
        "[{'firstDay':'2024-01-01','lastDay':'%s','reason':'rebuilding'}]".formatted(lastQuiet),
        200);
    planned(LetterKind.FIRST_REMINDER, 1);
    assertThat(deliverOn(lastQuiet.minusDays(1))).isZero();
    assertThat(entry(1).delay().until()).isEqualTo(nine);
    clock.setTo(nine.minusMillis(1));
    assertThat(deliver()).isZero();
    clock.setTo(nine);
    assertThat(deliver()).isEqualTo(1);
  }

  @Test
  void nothingLeavesAtAQuietTimeOfTheCustomersOwnZone() {
    // 12:00 in Madrid is 06:00 in Bogotá.
    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE customer SET zone = 'America/Bogota'"));
    quiet("[{'weekday':'MONDAY','fromHour':0,'toHour':9,'reason':'asleep'}]", 200);
    planned(LetterKind.INFORMATION_PACK, 1);
    planned(LetterKind.FIRST_REMINDER, 2);
    planned(LetterKind.AGENCY_RECALL, 3);

    assertThat(deliverOn(MONDAY)).as("only the agency's").isEqualTo(1);
    assertThat(entry(1).delay().why()).isEqualTo(Waiting.QUIET_TIME);
    assertThat(entry(2).delay().until()).isEqualTo("2024-01-08T14:00:00Z");
    clock.setTo(entry(2).delay().until());
    assertThat(relay(mail -> MailOutcome.taken()).deliverDue()).isEqualTo(2);
  }

  @Test
  void aHolidayOfTheCustomerIsWaitedOut() {
    quiet("[{'firstDay':'2024-01-08','lastDay':'2024-01-10','reason':'closed'}]", 200);
    planned(LetterKind.FIRST_REMINDER, 1);

    assertThat(deliverOn(MONDAY)).isZero();
    assertThat(entry(1).delay().until()).isEqualTo("2024-01-11T08:00:00Z");
    assertThat(deliverOn(MONDAY.plusDays(2))).isZero();
    assertThat(deliverOn(MONDAY.plusDays(3))).isEqualTo(1);
  }

  private void quiet(String times, int expected) {
    var request =
        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put(
                "/api/customers/C-1/quiet-times")
            .contentType("application/json")
            .content("{\"quietTimes\":" + times.replace('\'', '"') + "}");
    assertThat(new Api(mvc).call(request).status()).isEqualTo(expected);
  }

  @Test
  void moneyThatComesWhileALetterIsWrittenHoldsIt() {
    planned(LetterKind.FIRST_REMINDER, 1);
    facts.answer(
        order -> {
          transaction.executeWithoutResult(status -> moneyComes());
          return Optional.of(LetterFactsBuilder.someFacts().build());
        });

    assertThat(deliverOn(MONDAY)).isZero();
    assertThat(entry(1).state()).isEqualTo(LetterState.PLANNED);
    assertThat(entry(1).delay().why()).isEqualTo(Waiting.MONEY_TO_ASSIGN);

    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE incoming_line SET state = 'NOT_OURS'"));
    facts.reset();
    assertThat(deliverOn(MONDAY.plusDays(1))).isEqualTo(1);
  }

  /** It may be this customer's, and nobody has said so yet. */
  private void moneyComes() {
    jdbc.execute("SET foreign_key_checks = 0");
    jdbc.update(
        "INSERT INTO incoming_line (line_id, kind, state) VALUES (1, 'CAME_IN', 'TO_ASSIGN')");
    jdbc.update(
        "INSERT INTO incoming_proposal (line_id, position, customer_id, evidence)"
            + " VALUES (1, 1, ?, 'EXACT_AMOUNT')",
        CUSTOMER.value());
    jdbc.execute("SET foreign_key_checks = 1");
  }
}
