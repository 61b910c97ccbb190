package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.outlook.What;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** One customer, one conversation: what is due to a customer at once leaves as one message. */
@CobranzaTest
@RecordApplicationEvents
class OneMessagePerCustomerTest extends LettersUnderTest {

  private static final LocalDate SOON = LocalDate.of(2024, 1, 15);
  private static final Map<LetterKind, What> NEXT =
      Map.of(
          LetterKind.FIRST_REMINDER, What.SECOND_REMINDER,
          LetterKind.FINAL_DEMAND, What.HAND_OVER_TO_AGENCY);

  @Autowired LetterTable letterTable;
  @Autowired ApplicationEvents events;
  @Autowired LetterRegister register;
  @Autowired LetterRepository letterRows;
  private final List<OutgoingMail> mails = new ArrayList<>();

  @BeforeEach
  void everyInvoiceHasFactsOfItsOwn() {
    facts.answer(order -> Optional.of(factsOf(order)));
  }

  private static LetterFacts factsOf(LetterOrder order) {
    Money open = Money.of(order.invoice().value() + "00.00", "EUR");
    return someFacts()
        .in(Locale.ENGLISH)
        .about(order.invoiceNumber())
        .owing(open, open)
        .overdueBy((int) order.invoice().value())
        .next(NEXT.getOrDefault(order.kind(), What.FORMAL_NOTICE), SOON)
        .build();
  }

  private void planned(LetterKind kind, int invoice) {
    plan(of(kind, invoice, "1"));
  }

  private static LetterOrder of(LetterKind kind, int invoice, String occurrence) {
    return LetterOrder.ofCase(
        CUSTOMER,
        new CaseId(100 + invoice),
        new InvoiceId(invoice),
        "F-" + invoice,
        kind,
        occurrence);
  }

  private LetterSummary theOnlyLetterOf(int invoice) {
    List<LetterSummary> found = letters.ofCase(new CaseId(100 + invoice));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private MailOutcome keep(OutgoingMail mail) {
    mails.add(mail);
    return MailOutcome.taken();
  }

  private void deliver() {
    relay(this::keep).deliverDue();
  }

  @Test
  void lettersOfTheSameDayListEveryInvoiceAtTheHighestLevel() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.FINAL_DEMAND, 8);
    planned(LetterKind.SECOND_REMINDER, 5);
    deliver();

    assertThat(mails).hasSize(1);
    WrittenLetter letter = mails.get(0).letter();
    assertThat(letter.subject()).isEqualTo("Final demand: 3 invoices");
    assertThat(letter.text())
        .contains("F-3 ", "EUR 300.00", "3 days", "F-5 ", "EUR 500.00", "F-8 ", "EUR 800.00")
        .contains("Total: EUR 1,600.00");
    assertThat(letter.html()).contains("F-3", "EUR\u00A0500.00", "8 days", "EUR\u00A01,600.00");
  }

  @Test
  void eachLetterOfItIsSentAndTellsWhichMessageItWas() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.FINAL_DEMAND, 8);
    deliver();

    LetterSummary reminder = theOnlyLetterOf(3);
    LetterSummary demand = theOnlyLetterOf(8);
    assertThat(List.of(reminder, demand))
        .allSatisfy(
            letter -> {
              assertThat(letter.state()).isEqualTo(LetterState.SENT);
              assertThat(letter.sentAt()).isEqualTo(clock.instant());
              assertThat(letter.subject()).isEqualTo("Final demand: 2 invoices");
            });
    assertThat(register.body(reminder.id().value()).orElseThrow().messageId())
        .isEqualTo(register.body(demand.id().value()).orElseThrow().messageId());
    assertThat(register.companions(register.letter(reminder.id().value()).orElseThrow()))
        .extracting(LetterEntry::id)
        .containsExactly(demand.id().value());
  }

  @Test
  void onlyTheInvoiceThatHasComeSoFarIsThreatened() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.FINAL_DEMAND, 8);
    deliver();

    String text = mails.get(0).letter().text();
    assertThat(text)
        .contains(
            "F-8: If we have not received the amount asked for before 15 January 2024, we may place")
        .contains(
            "F-3: If we have not received the amount asked for before 15 January 2024, we will"
                + " write");
    assertThat(text.split("external agency", -1)).hasSize(2);
  }

  @Test
  void whatIsPaidMeanwhileDropsOut() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.SECOND_REMINDER, 5);
    planned(LetterKind.FINAL_DEMAND, 8);
    facts.answer(
        order -> order.invoice().value() == 8 ? Optional.empty() : Optional.of(factsOf(order)));
    deliver();

    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).letter().subject()).isEqualTo("Second reminder: 2 invoices");
    assertThat(mails.get(0).letter().text()).doesNotContain("F-8");
    assertThat(theOnlyLetterOf(8).state()).isEqualTo(LetterState.CANCELLED);
    assertThat(theOnlyLetterOf(3).state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void whatIsCancelledWhileTheMessageIsWrittenDropsOutToo() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.FINAL_DEMAND, 8);
    facts.answer(
        order -> {
          if (order.invoice().value() == 8) {
            transaction.executeWithoutResult(status -> letters.cancelPending(Set.of(108L)));
          }
          return Optional.of(factsOf(order));
        });
    deliver();

    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).letter().subject()).isEqualTo("Reminder: invoice F-3");
    assertThat(theOnlyLetterOf(8).state()).isEqualTo(LetterState.CANCELLED);
    assertThat(theOnlyLetterOf(3).state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void aLetterThatCannotBeWrittenDoesNotKeepTheOthers() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.FINAL_DEMAND, 8);
    facts.answer(
        order -> {
          if (order.invoice().value() == 8) {
            throw new IllegalStateException("no facts");
          }
          return Optional.of(factsOf(order));
        });
    deliver();

    assertThat(mails).hasSize(1);
    assertThat(theOnlyLetterOf(3).state()).isEqualTo(LetterState.SENT);
    assertThat(theOnlyLetterOf(8).state()).isEqualTo(LetterState.PLANNED);
  }

  @Test
  void oneMailThatComesBackIsOneTaskAndGoesAgainAsOne() {
    planned(LetterKind.FIRST_REMINDER, 3);
    plan(order(LetterKind.FINAL_DEMAND, "1"));
    LetterRelay refused =
        relay(mail -> new MailOutcome(MailOutcome.Verdict.REFUSED, "550 no such mailbox"));
    // With no other letter to tell whether the mail server takes any, it is asked three times.
    for (int time = 0; time < 3; time++) {
      refused.deliverDue();
      later(Duration.ofMinutes(10));
    }

    assertThat(theOnlyLetterOf(3).state()).isEqualTo(LetterState.FAILED);
    assertThat(events.stream(LetterUndeliverable.class)).hasSize(1);
    LetterId told = events.stream(LetterUndeliverable.class).findFirst().orElseThrow().letterId();

    letters.sendAgain(told, "new@tornillos.example");
    deliver();
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).to()).isEqualTo("new@tornillos.example");
    assertThat(mails.get(0).letter().text()).contains("F-3", INVOICE);
    assertThat(theOnlyLetterOf(3).state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void twoLettersOfOneInvoiceAreNeverOneMessageAndTheSecondWaits() {
    ofTheCaseBegins("FORMAL_NOTICE 45 10 10; SUSPENSION_NOTICE 60 10 12");
    plan(order(LetterKind.FORMAL_NOTICE, "1"));
    plan(order(LetterKind.SUSPENSION_NOTICE, "1"));
    deliver();

    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).letter().subject())
        .isEqualTo("Formal request for payment: invoice " + INVOICE);
    assertThat(letters.ofCase(CASE))
        .extracting(LetterSummary::state)
        .containsExactly(LetterState.SENT, LetterState.PLANNED);
    LetterEntry second = register.letter(letters.ofCase(CASE).get(1).id().value()).orElseThrow();
    assertThat(second.delay().why()).isEqualTo(Waiting.LETTER_BEFORE);
    // Ten days between them, but twelve named by the first; Saturday moves to Monday.
    assertThat(second.delay().until()).isEqualTo(calendar.stepInstant(SOON.plusDays(3)));

    clock.setTo(SOON.plusDays(3));
    deliver();
    assertThat(mails).hasSize(2);
  }

  /** The rest of the calendar is of no interest here. */
  private void ofTheCaseBegins(String terms) {
    String all =
        Arrays.stream(CollectionStep.values())
            .filter(step -> !terms.contains(step.name()))
            .map(step -> step + " 0 0 0; ")
            .collect(Collectors.joining("", "", terms));
    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE collection_case SET calendar = ?", all));
  }

  @Test
  void theRegisterSaysInWhoseTextALetterStands() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.FINAL_DEMAND, 8);
    deliver();

    LetterEntry reminder = register.letter(theOnlyLetterOf(3).id().value()).orElseThrow();
    LetterEntry demand = register.letter(theOnlyLetterOf(8).id().value()).orElseThrow();
    assertThat(register.leaders(List.of(reminder, demand)))
        .containsOnlyKeys(reminder.id())
        .containsEntry(reminder.id(), demand);
    assertThat(LetterLine.of(reminder).message()).isEqualTo(demand.id());
  }

  @Test
  void anAnswerLeavesOnItsOwn() {
    planned(LetterKind.FIRST_REMINDER, 3);
    planned(LetterKind.DISPUTE_REJECTED, 5);
    deliver();

    assertThat(mails).hasSize(2);
  }

  @Test
  void anotherCustomerHasAMessageOfItsOwn() {
    anotherCustomer();
    planned(LetterKind.FIRST_REMINDER, 3);
    plan(
        LetterOrder.ofCase(
            new CustomerId(2),
            new CaseId(200),
            new InvoiceId(9),
            "F-9",
            LetterKind.FIRST_REMINDER,
            "1"));
    deliver();

    assertThat(mails)
        .extracting(mail -> mail.letter().subject())
        .containsExactlyInAnyOrder("Reminder: invoice F-3", "Reminder: invoice F-9");
  }

  private void anotherCustomer() {
    transaction.executeWithoutResult(
        status ->
            jdbc.update(
                "INSERT INTO customer (id, number, name, language, segment, paperwork_trouble)"
                    + " VALUES (2, 'C-2', 'Other', 'es', 'standard', FALSE)"));
  }

  @Test
  void twoNodesDoNotSplitTheMessage() throws Exception {
    for (int i = 21; i <= 40; i++) {
      planned(LetterKind.FIRST_REMINDER, i);
    }
    var subjects = new ConcurrentLinkedQueue<String>();
    CyclicBarrier together = new CyclicBarrier(2);
    var nodes = Executors.newFixedThreadPool(2);
    List<Future<Integer>> rounds = new ArrayList<>();
    for (int node = 0; node < 2; node++) {
      rounds.add(
          nodes.submit(
              () -> {
                together.await();
                return relay(
                        mail -> {
                          subjects.add(mail.letter().subject());
                          return MailOutcome.taken();
                        })
                    .deliverDue();
              }));
    }

    assertThat(rounds.get(0).get() + rounds.get(1).get()).isEqualTo(20);
    assertThat(subjects).containsExactly("Reminder: 20 invoices");
    nodes.shutdown();
  }

  @Test
  void aLetterOfTheCalendarWaitsForOthersToTheSameCustomer() {
    LetterProperties patient =
        new LetterProperties(true, Duration.ofMinutes(30), Sending.EVERYTHING, null);
    Letters gathering = new Letters(letterRows, letterTable, patient, calendar);
    plan(gathering, of(LetterKind.FIRST_REMINDER, 3, "1"));
    deliver();
    assertThat(mails).isEmpty();

    later(Duration.ofMinutes(20));
    plan(gathering, of(LetterKind.DISPUTE_REJECTED, 4, "1"));
    deliver();
    assertThat(mails).as("an answer does not wait").hasSize(1);

    later(Duration.ofMinutes(10));
    deliver();
    assertThat(mails).hasSize(2);
  }
}
