package io.cobranza.desk.worklist;

import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.StepFacts;
import io.cobranza.practice.disputes.DisputeFacts;
import io.cobranza.practice.disputes.Disputes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was sent, said and left out in a case, the latest first. */
@Component
class Timeline {

  private final Letters letters;
  private final CaseSteps steps;
  private final Contacts contacts;
  private final Disputes disputes;

  Timeline(Letters letters, CaseSteps steps, Contacts contacts, Disputes disputes) {
    this.letters = letters;
    this.steps = steps;
    this.contacts = contacts;
    this.disputes = disputes;
  }

  private record Entry(Instant at, String what, String detail) {}

  List<Map<String, String>> of(CaseFacts facts, Wording wording) {
    List<Entry> entries = new ArrayList<>();
    letters.ofCase(facts.id()).forEach(letter -> entries.add(entry(letter, wording)));
    contacts.of(facts.id()).forEach(contact -> entries.add(entry(contact, wording)));
    disputes.of(facts.invoice()).stream()
        .filter(dispute -> dispute.decision() != null)
        .forEach(dispute -> entries.add(entry(dispute, wording)));
    steps.of(facts.id()).stream()
        .filter(step -> step.reason() != null)
        .forEach(step -> entries.add(entry(step, wording)));
    return entries.stream()
        .sorted(Comparator.comparing(Entry::at).reversed())
        .map(entry -> row(entry, wording))
        .toList();
  }

  /** What came of a contact, in one line. */
  static String summary(ContactFacts contact, Wording wording) {
    ContactRecord said = contact.said();
    return Stream.of(
            said.paymentReference(),
            said.promisedOn() == null ? null : wording.day(said.promisedOn()),
            said.amount() == null ? null : wording.money(said.amount()),
            said.disputed() == null
                ? null
                : wording.say("dispute.reason." + said.disputed().reason()),
            said.barrier() == null ? null : wording.say("barrier." + said.barrier()),
            said.returned() == null ? null : said.returned().goods(),
            said.findings().scheduled() == null
                ? null
                : wording.say("scheduled." + said.findings().scheduled()),
            said.findings().lateReason() == null
                ? null
                : wording.say("late." + said.findings().lateReason()),
            said.findings().satisfaction() == null
                ? null
                : wording.say("satisfaction", said.findings().satisfaction()),
            said.note())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static Entry entry(LetterSummary letter, Wording wording) {
    return new Entry(
        letter.sentAt() == null ? letter.plannedAt() : letter.sentAt(),
        wording.say("letters.kind." + letter.kind().name()),
        wording.say("letter.state." + letter.state().name(), wording.text(letter.recipient())));
  }

  private static Entry entry(StepFacts leftOut, Wording wording) {
    return new Entry(
        leftOut.since(),
        wording.say("case.step." + leftOut.step()),
        wording.say("case.leftOut." + leftOut.reason()));
  }

  private static Entry entry(ContactFacts contact, Wording wording) {
    return new Entry(
        contact.madeAt(),
        wording.say("answer.said." + contact.said().answer(), wording.person(contact.madeBy())),
        summary(contact, wording));
  }

  private static Entry entry(DisputeFacts dispute, Wording wording) {
    return new Entry(
        dispute.decision().at(),
        wording.say("dispute.state." + dispute.state()),
        wording.text(
            Stream.of(
                    wording.say("dispute.reason." + dispute.raised().reason()),
                    dispute.credited() == null
                        ? null
                        : wording.say("dispute.credited", wording.money(dispute.credited())),
                    dispute.decision().explanation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "))));
  }

  private static Map<String, String> row(Entry entry, Wording wording) {
    return Map.of(
        "day", wording.day(wording.dayOf(entry.at())),
        "what", entry.what(),
        "detail", entry.detail());
  }
}
