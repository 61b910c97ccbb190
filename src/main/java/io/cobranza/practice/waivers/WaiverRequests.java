package io.cobranza.practice.waivers;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody asks to let a customer off. */
@Service
@Transactional
public class WaiverRequests {

  private static final Set<WaiverState> WAITING =
      EnumSet.of(WaiverState.ASKED, WaiverState.APPROVED);

  private final WaiverRepository waivers;
  private final Cases cases;
  private final OpenClaims claims;
  private final Invoices invoices;
  private final WaiverShares shares;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  WaiverRequests(
      WaiverRepository waivers,
      Cases cases,
      OpenClaims claims,
      Invoices invoices,
      WaiverShares shares,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.waivers = waivers;
    this.cases = cases;
    this.claims = claims;
    this.invoices = invoices;
    this.shares = shares;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /**
   * What nobody has to approve is booked at once. The same again, by its reference, changes
   * nothing.
   *
   * @param source of the invoice; null if its number is enough
   * @return how far it is
   * @throws Refused as unknown if there is no such invoice; as a conflict if nothing of it is
   *     collected or charged, another waiver waits, or the reference is known with another content;
   *     as invalid if there is not that much
   */
  public WaiverFacts ask(String number, String source, WaiverRequest told) {
    CaseFacts about = caseOf(number, source);
    claims.lock(about.id());
    Optional<Waiver> known =
        Optional.ofNullable(told.reference()).flatMap(waivers::findByReference);
    if (known.isPresent()) {
      return same(known.get(), about, told);
    }
    claims.require(about.id());
    if (waivers.findFirstByCaseIdAndStateInOrderByIdDesc(about.id().value(), WAITING).isPresent()) {
      throw Refused.conflict("number", "waiver.waits", number);
    }
    Money amount = amount(number, about, told);
    Waiver asked =
        waivers.saveAndFlush(
            new Waiver(
                about,
                told,
                shares.of(about.invoice(), told.what(), amount),
                user.id(),
                calendar.now()));
    events.publishEvent(
        new CaseHistoryEvent(
            about.id(), HistoryAction.WAIVER_ASKED, "%s: %s".formatted(amount, told.reason())));
    events.publishEvent(new WaiverAsked(about.id()));
    return asked.facts();
  }

  private static WaiverFacts same(Waiver known, CaseFacts about, WaiverRequest told) {
    if (!known.isOf(about, told)) {
      throw Refused.conflict("reference", "waiver.otherContent", told.reference());
    }
    return known.facts();
  }

  private CaseFacts caseOf(String number, String source) {
    InvoiceFacts invoice =
        invoices
            .find(number, source)
            .orElseThrow(() -> Refused.unknown("number", "invoice.unknown", number));
    if (invoice.balance().settledOn() != null) {
      throw Refused.conflict("number", "invoice.settled", number);
    }
    return cases
        .ofInvoice(invoice.id())
        .orElseThrow(() -> Refused.conflict("number", "waiver.noCase", number));
  }

  private Money amount(String number, CaseFacts about, WaiverRequest told) {
    Money most = shares.most(about.invoice(), told.what());
    if (!most.isPositive()) {
      throw Refused.conflict("what", "waiver.nothing", number);
    }
    if (told.amount() == null) {
      return most;
    }
    Money amount =
        FieldRules.money("amount", told.amount(), "currency", most.currency().getCurrencyCode());
    if (!most.isAtLeast(amount)) {
      throw Refused.invalid("amount", "waiver.tooMuch", number, most.toString());
    }
    return amount;
  }
}
