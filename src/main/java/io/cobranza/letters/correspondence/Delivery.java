package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.MailOutcome.Verdict;
import io.cobranza.letters.correspondence.MailServer.Trust;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands one written message to the mail server and records what became of it. */
@Component
class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Outbox outbox;
  private final MailServer server;
  private final MailTransport transport;
  private final Rehearsals rehearsals;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;

  Delivery(
      Outbox outbox,
      MailServer server,
      MailTransport transport,
      Rehearsals rehearsals,
      CompanyProperties company,
      CompanyCalendar calendar) {
    this.outbox = outbox;
    this.server = server;
    this.transport = transport;
    this.rehearsals = rehearsals;
    this.company = company;
    this.calendar = calendar;
  }

  Trust trust() {
    return server.trust(transport.server());
  }

  /**
   * @return whether the next message is worth a try
   */
  boolean send(Draft draft, Trust trust) {
    List<ClaimedLetter> told = draft.told();
    OutgoingMail mail = mail(draft);
    if (trust == Trust.ONE_REHEARSED && !survivesRehearsal(told, mail)) {
      return false;
    }
    try {
      if (!outbox.handOver(told, mail)) {
        return true;
      }
    } catch (RuntimeException e) {
      // Nothing has left the house yet, so whatever it was, trying again is safe.
      LOG.warn("Letter {} could not be handed over", told.get(0).id(), e);
      told.forEach(letter -> outbox.failedForNow(letter, e.toString()));
      return true;
    }
    return record(told, given(mail), trust);
  }

  private OutgoingMail mail(Draft draft) {
    return new OutgoingMail(
        OutgoingMail.messageId(draft.told().get(0).order(), company),
        company,
        draft.to(),
        calendar.now(),
        draft.letter(),
        draft.attachments());
  }

  private MailOutcome given(OutgoingMail mail) {
    try {
      return transport.send(mail);
    } catch (RuntimeException e) {
      return new MailOutcome(Verdict.IN_DOUBT, e.toString());
    }
  }

  /** A server that refuses our own address may still take letters, which has then to be tried. */
  private boolean survivesRehearsal(List<ClaimedLetter> told, OutgoingMail mail) {
    MailOutcome outcome = given(rehearsals.of(mail));
    boolean answered =
        switch (outcome.verdict()) {
          case TAKEN, REFUSED, UNSENDABLE -> true;
          case NOT_NOW, NO_SERVICE, IN_DOUBT -> false;
        };
    if (!answered) {
      server.fails(transport.server(), outcome.reason(), outcome.verdict() == Verdict.IN_DOUBT);
      each(told, letter -> outbox.putBack(letter, outcome.reason()));
    }
    return answered;
  }

  private boolean record(List<ClaimedLetter> told, MailOutcome outcome, Trust trust) {
    String reason = outcome.reason();
    return switch (outcome.verdict()) {
      case TAKEN -> {
        boolean recorded = each(told, outbox::sent);
        if (recorded) {
          safely("That the mail server works", server::took);
        }
        yield recorded;
      }
      case UNSENDABLE -> each(told, letter -> outbox.failed(letter, reason));
      case REFUSED -> turnedAway(told, TurnedAway.REFUSED, reason, trust);
      case NOT_NOW -> turnedAway(told, TurnedAway.DEFERRED, reason, trust);
      case NO_SERVICE -> {
        pause(outcome);
        each(told, letter -> brokenOff(letter, reason, trust));
        yield false;
      }
      case IN_DOUBT -> {
        pause(outcome);
        each(told, letter -> outbox.lostTrack(letter, reason));
        yield false;
      }
    };
  }

  /** Where others get through and it breaks at this one again and again, it is this one. */
  private void brokenOff(ClaimedLetter letter, String reason, Trust trust) {
    if (trust == Trust.EVERY_LETTER) {
      outbox.failedForNow(letter, reason);
    } else {
      outbox.putBack(letter, reason);
    }
  }

  private boolean turnedAway(List<ClaimedLetter> told, TurnedAway how, String reason, Trust trust) {
    if (!each(told, letter -> outbox.turnedAway(letter, how, reason))) {
      return false;
    }
    if (trust != Trust.EVERY_LETTER || server.turnsEverybodyAway()) {
      pause(new MailOutcome(Verdict.NO_SERVICE, reason));
      return false;
    }
    return each(told, outbox::failedIfTurnedAwayTooOften);
  }

  private void pause(MailOutcome outcome) {
    safely(
        outcome.toString(),
        () ->
            server.fails(
                transport.server(), outcome.reason(), outcome.verdict() == Verdict.IN_DOUBT));
  }

  /**
   * @return whether the database is there to record all of them
   */
  private static boolean each(List<ClaimedLetter> told, Consumer<ClaimedLetter> record) {
    boolean all = true;
    for (ClaimedLetter letter : told) {
      // Not repeated: when its lease ends the letter is UNKNOWN, which is what it is.
      all &= safely("What became of letter " + letter.id(), () -> record.accept(letter));
    }
    return all;
  }

  private static boolean safely(String what, Runnable record) {
    try {
      record.run();
      return true;
    } catch (RuntimeException e) {
      LOG.error("{} could not be recorded", what, e);
      return false;
    }
  }
}
