package io.cobranza.desk.answers;

import io.cobranza.practice.cases.Answer;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.ContactRecord.Disputed;
import io.cobranza.practice.cases.ContactRecord.Returned;
import io.cobranza.practice.cases.Findings;
import io.cobranza.practice.cases.Instalment;
import io.cobranza.practice.cases.LateReason;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the form of a call or visit. */
record ContactAnswers(Answers form, Currency currency) {

  /** As many instalments as the form has fields for. */
  static final int MOST_INSTALMENTS = 6;

  ContactRecord read() {
    Answer answer = form.choice("outcome", Answer.class);
    return new ContactRecord(
        answer,
        form.text("paymentReference"),
        instalments(),
        answer == Answer.DISPUTE ? disputed() : null,
        form.text("barrier"),
        answer == Answer.RETURN ? returned() : null,
        findings(),
        form.text("note"));
  }

  /** The field of an instalment: the first has no number. */
  static String field(String name, int number) {
    return number == 1 ? name : name + number;
  }

  private List<Instalment> instalments() {
    return IntStream.rangeClosed(1, MOST_INSTALMENTS)
        .filter(number -> form.day(field("promisedOn", number)) != null)
        .mapToObj(
            number ->
                new Instalment(
                    form.day(field("promisedOn", number)),
                    form.money(field("promisedAmount", number), currency)))
        .toList();
  }

  private Disputed disputed() {
    return new Disputed(form.money("disputedAmount", currency), form.text("disputeReason"));
  }

  private Returned returned() {
    return new Returned(form.money("returnAmount", currency), form.text("returnedGoods"));
  }

  private Findings findings() {
    String satisfaction = form.text("satisfaction");
    return new Findings(
        form.text("scheduled"),
        form.text("lateReason") == null ? null : form.choice("lateReason", LateReason.class),
        satisfaction == null ? null : Integer.valueOf(satisfaction));
  }
}
