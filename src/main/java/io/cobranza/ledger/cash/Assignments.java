package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.bankstatements.LinesToPassOn;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Refused;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say of lines that are not sure, and what is booked by it. */
@Service
@Transactional
public class Assignments {

  private final IncomingTable incoming;
  private final ProposalTable proposals;
  private final LinesToPassOn lines;
  private final DecisionReader reader;
  private final DecidedBooking booking;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Assignments(
      IncomingTable incoming,
      ProposalTable proposals,
      LinesToPassOn lines,
      DecisionReader reader,
      DecidedBooking booking,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.incoming = incoming;
    this.proposals = proposals;
    this.lines = lines;
    this.reader = reader;
    this.booking = booking;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /** A line that somebody is asked about, with whose it may be; empty if nobody is. */
  @Transactional(readOnly = true)
  public Optional<LineToAssign> find(BankLineId id) {
    return incoming
        .find(id)
        .map(
            line ->
                new LineToAssign(lines.get(id), line.takenBack(), line.state(), proposals.of(id)));
  }

  /**
   * Keeps what a person says. Nothing is booked yet.
   *
   * @throws Refused if the line is known by now, or if that cannot be booked
   */
  public void decide(BankLineId id, Decision decision) {
    IncomingLine line = toAssign(id);
    if (!decision.choice().suits(line.takenBack())) {
      throw Refused.invalid("choice", "cash.notOfThisKind");
    }
    reader.read(lines.get(id), decision);
    incoming.decided(id, decision, calendar.now(), user.id());
  }

  /**
   * Books as it was decided.
   *
   * @throws Refused if the line is known by now, or if that cannot be booked any more
   */
  public void book(BankLineId id) {
    IncomingLine line = toAssign(id);
    KeptLine kept = lines.get(id);
    Plan plan = reader.read(kept, line.decision());
    booking.book(kept, plan);
    incoming.became(id, plan.state(), plan.paymentOf(kept));
    events.publishEvent(new PaymentAssigned(id));
  }

  private IncomingLine toAssign(BankLineId id) {
    return incoming
        .lock(id)
        .filter(IncomingLine::isToAssign)
        .orElseThrow(() -> Refused.conflict("choice", "cash.known"));
  }
}
