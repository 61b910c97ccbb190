package io.cobranza.correspondence;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the letters that are due, one at a time. A letter is claimed in one transaction, written
 * and sent in none, and its outcome recorded in another. Safe on any number of nodes.
 */
@Component
public class LetterRelay {

  private static final Logger LOG = LoggerFactory.getLogger(LetterRelay.class);

  private final Outbox outbox;
  private final LetterFactsSource facts;
  private final LetterWriter writer;
  private final MailTransport transport;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;
  private volatile boolean stopping;

  LetterRelay(
      Outbox outbox,
      LetterFactsSource facts,
      LetterWriter writer,
      MailTransport transport,
      CompanyProperties company,
      CompanyCalendar calendar) {
    this.outbox = outbox;
    this.facts = facts;
    this.writer = writer;
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
      Optional<ClaimedLetter> next = outbox.claimNext();
      goOn = next.isPresent() && deliver(next.get());
      taken += next.isPresent() ? 1 : 0;
    }
    return taken;
  }

  /** Ends the round after the letter at hand: one cut off halfway would be UNKNOWN. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }

  /**
   * @return whether the next letter is worth a try
   */
  private boolean deliver(ClaimedLetter letter) {
    Optional<OutgoingMail> mail;
    try {
      mail = write(letter);
      if (mail.isEmpty()) {
        outbox.cancelled(letter);
        return true;
      }
      if (!outbox.handOver(letter, mail.get())) {
        return true;
      }
    } catch (RuntimeException e) {
      // Nothing has left the house yet, so whatever it was, trying again is safe.
      LOG.warn("Letter {} could not be written", letter.id(), e);
      outbox.failedForNow(letter, e.toString());
      return true;
    }
    return record(letter, transport.send(mail.get()));
  }

  private Optional<OutgoingMail> write(ClaimedLetter letter) {
    return facts
        .factsFor(letter.order())
        .map(
            known ->
                new OutgoingMail(
                    OutgoingMail.messageId(letter.order(), company),
                    company,
                    Objects.requireNonNullElse(recipient(letter, known), ""),
                    calendar.now(),
                    writer.write(letter.order().kind(), known),
                    known.attachments()));
  }

  private static String recipient(ClaimedLetter letter, LetterFacts known) {
    return letter.sendTo() == null ? known.addressee().email() : letter.sendTo();
  }

  private boolean record(ClaimedLetter letter, MailOutcome outcome) {
    try {
      switch (outcome.verdict()) {
        case TAKEN -> outbox.sent(letter);
        case NOT_NOW, UNREACHABLE -> outbox.failedForNow(letter, outcome.reason());
        case REFUSED -> outbox.refused(letter, outcome.reason());
        case IN_DOUBT -> outbox.lostTrack(letter, outcome.reason());
      }
    } catch (RuntimeException e) {
      // Not repeated: when its lease ends the letter is UNKNOWN, which is what it is.
      LOG.error("Letter {} is {}, but that could not be recorded", letter.id(), outcome, e);
      return false;
    }
    return outcome.verdict() != MailOutcome.Verdict.UNREACHABLE;
  }
}
