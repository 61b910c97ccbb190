package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the letters that are due, one message at a time. Its letters are claimed in one
 * transaction, written and sent in none, and their outcome recorded in others. Safe on any number
 * of nodes.
 */
@Component
public class LetterRelay {

  private static final Logger LOG = LoggerFactory.getLogger(LetterRelay.class);

  private final PostRoom postRoom;
  private final Drafts drafts;
  private final Outbox outbox;
  private final MailTransport transport;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;
  private volatile boolean stopping;

  LetterRelay(
      PostRoom postRoom,
      Drafts drafts,
      Outbox outbox,
      MailTransport transport,
      CompanyProperties company,
      CompanyCalendar calendar) {
    this.postRoom = postRoom;
    this.drafts = drafts;
    this.outbox = outbox;
    this.transport = transport;
    this.company = company;
    this.calendar = calendar;
  }

  /**
   * Sends every letter that is due now and returns when none is left, or when the mail server
   * cannot be reached. Must not be called inside a transaction: none is open while a mail leaves.
   *
   * @return how many letters were taken up, whatever became of them
   */
  public int deliverDue() {
    outbox.closeAbandoned();
    int taken = 0;
    boolean goOn = true;
    while (goOn && !stopping) {
      Optional<ClaimedMessage> next = postRoom.claimNext();
      goOn = next.isPresent() && deliver(next.get());
      taken += next.map(message -> message.letters().size()).orElse(0);
    }
    return taken;
  }

  /** Ends the round after the letter at hand: one cut off halfway would be UNKNOWN. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }

  /**
   * @return whether the next message is worth a try
   */
  private boolean deliver(ClaimedMessage message) {
    Optional<Draft> draft = drafts.write(message);
    if (draft.isEmpty()) {
      return true;
    }
    List<ClaimedLetter> told = draft.get().told();
    OutgoingMail mail = mail(draft.get());
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
    MailOutcome outcome = transport.send(mail);
    boolean recorded = told.stream().allMatch(letter -> record(letter, outcome));
    return recorded && outcome.verdict() != MailOutcome.Verdict.UNREACHABLE;
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

  /**
   * @return whether the database is there to record it
   */
  private boolean record(ClaimedLetter letter, MailOutcome outcome) {
    try {
      switch (outcome.verdict()) {
        case TAKEN -> outbox.sent(letter);
        case NOT_NOW, UNREACHABLE -> outbox.failedForNow(letter, outcome.reason());
        case REFUSED -> outbox.refused(letter, outcome.reason());
        case IN_DOUBT -> outbox.lostTrack(letter, outcome.reason());
      }
      return true;
    } catch (RuntimeException e) {
      // Not repeated: when its lease ends the letter is UNKNOWN, which is what it is.
      LOG.error("Letter {} is {}, but that could not be recorded", letter.id(), outcome, e);
      return false;
    }
  }
}
