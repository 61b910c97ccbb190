package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which letters leave. All nodes obey the last decision from the next letter
 * on; a letter that the mail server is just being given has left.
 */
@Service
class WayOut {

  private final SendingDecisions decisions;
  private final Sending atFirst;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  WayOut(
      SendingDecisions decisions,
      LetterProperties properties,
      CompanyCalendar calendar,
      CurrentUser user) {
    this.decisions = decisions;
    this.atFirst = properties.sending();
    this.calendar = calendar;
    this.user = user;
  }

  /** What holds now; empty as long as nobody has decided anything: then everything may leave. */
  @Transactional(readOnly = true)
  Optional<SendingDecision> decision() {
    return decisions.last();
  }

  @Transactional(readOnly = true)
  Sending sending() {
    return decisions.last().map(SendingDecision::sending).orElse(Sending.EVERYTHING);
  }

  /** Kept as a decision like any other, so that a later change of the setting changes nothing. */
  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  void beginAsConfigured() {
    if (atFirst != Sending.EVERYTHING && decisions.last().isEmpty()) {
      decisions.add(
          new SendingDecision(atFirst, calendar.now(), user.id(), "cobranza.letters.sending"));
    }
  }

  /**
   * @param reason the auditor reads it
   * @throws Refused without a reason
   */
  @Transactional
  void decide(Sending sending, String reason) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    decisions.add(new SendingDecision(sending, calendar.now(), user.id(), why));
  }
}
