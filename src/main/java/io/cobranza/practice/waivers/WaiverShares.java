package io.cobranza.practice.waivers;

import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.interest.WaivableCharges;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import org.springframework.stereotype.Component;

/** How much of the interest and of the compensation of an invoice a waiver is. */
@Component
public class WaiverShares {

  private final Interest interest;
  private final CompanyCalendar calendar;

  WaiverShares(Interest interest, CompanyCalendar calendar) {
    this.interest = interest;
    this.calendar = calendar;
  }

  /**
   * @param interest may be nothing
   * @param compensation may be nothing
   */
  record Shares(Money interest, Money compensation) {

    Money sum() {
      return interest.plus(compensation);
    }

    Shares none() {
      Money nothing = Money.zero(interest.currency());
      return new Shares(nothing, nothing);
    }
  }

  /** Of how much the customer can be let off today. */
  public Money most(InvoiceId invoice, WaivedCharge what) {
    WaivableCharges now = interest.waivable(invoice, calendar.today());
    return switch (what) {
      case INTEREST -> now.interest();
      case COMPENSATION -> now.compensation();
      case BOTH -> now.both();
    };
  }

  /** Interest first, then the compensation, as far as there is any today. */
  Shares of(InvoiceId invoice, WaivedCharge what, Money amount) {
    Money interest =
        what == WaivedCharge.COMPENSATION
            ? Money.zero(amount.currency())
            : amount.min(most(invoice, WaivedCharge.INTEREST));
    return new Shares(interest, amount.minus(interest));
  }

  /** What of it can still be waived today; the same if all of it can. */
  Shares stillOf(InvoiceId invoice, Shares asked) {
    WaivableCharges now = interest.waivable(invoice, calendar.today());
    Money interest = asked.interest().min(now.interest());
    return new Shares(
        interest, asked.compensation().min(now.compensation()).min(now.both().minus(interest)));
  }
}
