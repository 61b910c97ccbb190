package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;

/** A hundred days of one invoice over 12,000 euro, as its case file would tell them. */
class JourneyTest extends CollectionTest {

  @Test
  void aHundredDaysOfAnInvoice() {
    ledger.invoice("F-77", "C-1", "12000.00", "2024-01-10", "2024-02-14");
    pays("1000.00");
    Diary diary = new Diary("F-77");

    // Friday, five days before it is due: a courtesy call.
    diary.on("2024-02-09").task("UserTask_MakeCourtesyCall");
    diary.answers(
        "UserTask_MakeCourtesyCall",
        "outcome",
        "BARRIER",
        "barrier",
        "RECEIVING_DOCUMENT_MISSING",
        "note",
        "Wants the signed delivery note.");
    diary.task("UserTask_FindProofOfDelivery");
    diary.answers(
        "UserTask_FindProofOfDelivery",
        "note",
        "Signed by the gatekeeper.",
        "sendDeliveryNote",
        "BY_HAND");
    diary.letter("delivery-proof").nothingElseToDo();

    // Monday after the third day: the first reminder.
    diary.on("2024-02-16").nothingElseToDo();
    diary.on("2024-02-19").letter("first-reminder");

    // Ten days late, on a Saturday: called on Monday. Nobody answers, twice.
    diary.on("2024-02-26").task("UserTask_CallCustomer");
    diary.answers("UserTask_CallCustomer", "outcome", "NOT_REACHED");
    diary.on("2024-02-27").answers("UserTask_CallAgain", "outcome", "NOT_REACHED");

    // The third time somebody does, and promises everything for the fifteenth of March.
    diary
        .on("2024-02-28")
        .answers(
            "UserTask_CallAgain",
            "outcome",
            "PROMISE",
            "promisedOn",
            "2024-03-15",
            "promisedAmount",
            "12000.00");
    diary.state(CaseState.PROMISED).nothingElseToDo();
    diary.on("2024-03-14").letter("promise-reminder");

    // It was not kept: claimed on the next business day, and from now on the practice presses.
    diary.on("2024-03-18").letter("broken-promise-claim").state(CaseState.IN_HOUSE);

    // Their own sales rep steps in, and hears of a complaint.
    diary.on("2024-03-19").task("UserTask_InvolveSalesRep");
    diary.answers(
        "UserTask_InvolveSalesRep",
        "outcome",
        "DISPUTE",
        "disputeReason",
        "DAMAGED",
        "disputedAmount",
        "2000.00",
        "note",
        "Two pallets arrived wet 💧");
    diary.state(CaseState.IN_HOUSE).task("UserTask_ResolveDispute");

    // A week after the broken promise the formal notice, not on its forty-fifth day. Half of the
    // complaint is ours: a credit note, and the rest goes on where it stopped.
    diary
        .on("2024-03-25")
        .letter("formal-notice")
        .answers(
            "UserTask_ResolveDispute",
            "decision",
            "PARTLY_ACCEPTED",
            "creditAmount",
            "1000.00",
            "explanation",
            "One pallet was ours.");
    diary.letter("dispute-partly-accepted").state(CaseState.IN_HOUSE);
    diary.on("2024-04-12").nothingElseToDo();
    diary.on("2024-04-15").letter("suspension-notice");

    // The final demand needs a supervisor.
    diary.on("2024-04-29").answers("UserTask_ApproveFinalDemand", "decision", "OURS");
    diary.letter("final-demand");

    // Ninety days: the agency, once a supervisor agrees. But on the hundredth day they pay us.
    diary.on("2024-05-14").answers("UserTask_ApproveHandOver", "decision", "AGENCY");
    diary.letter("agency-handover").state(CaseState.WITH_AGENCY);
    diary.on("2024-05-24").pays("11000.00");
    diary.letters("agency-recall", "deliveries-resumed").state(CaseState.SETTLED).nothingElseToDo();
    assertThat(process()).isNull();
  }

  /** Reads the case file as the days go by. */
  private final class Diary {

    private final String invoice;
    private int lettersRead;

    Diary(String invoice) {
      this.invoice = invoice;
      JourneyTest.this.followed = invoice;
    }

    Diary on(String day) {
      goToWithLetters(day);
      return this;
    }

    Diary task(String key) {
      assertThat(openTasks()).containsExactly(key);
      return this;
    }

    Diary answers(String key, String... form) {
      complete(key, form);
      return this;
    }

    Diary letters(String... kinds) {
      assertThat(lettersOrdered()).hasSize(lettersRead + kinds.length).endsWith(kinds);
      lettersRead += kinds.length;
      return this;
    }

    Diary letter(String kind) {
      assertThat(lettersOrdered()).hasSize(lettersRead + 1).endsWith(kind);
      lettersRead++;
      return this;
    }

    Diary state(CaseState state) {
      assertThat(JourneyTest.this.state()).isEqualTo(state);
      return this;
    }

    Diary nothingElseToDo() {
      assertThat(openTasks()).isEmpty();
      assertThat(lettersOrdered()).hasSize(lettersRead);
      return this;
    }

    Diary pays(String amount) {
      ledger.payment("IN-FULL", invoice, amount, time.today().toString());
      return this;
    }
  }
}
