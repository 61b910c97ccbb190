package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.bankstatements.LinesToPassOn;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.matching.Debtors;
import io.cobranza.ledger.matching.OpenItems;
import io.cobranza.ledger.matching.PaymentMatching;
import io.cobranza.shared.CompanyCalendar;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works off the next lines: so many that what is open is read seldom, so few that it is short. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class LinePortion {

  private static final int AT_A_TIME = 200;

  private final LinesToPassOn lines;
  private final Debtors debtors;
  private final PaymentMatching matching;
  private final Invoices invoices;
  private final LineBooking booking;
  private final CompanyCalendar calendar;

  LinePortion(
      LinesToPassOn lines,
      Debtors debtors,
      PaymentMatching matching,
      Invoices invoices,
      LineBooking booking,
      CompanyCalendar calendar) {
    this.lines = lines;
    this.debtors = debtors;
    this.matching = matching;
    this.invoices = invoices;
    this.booking = booking;
    this.calendar = calendar;
  }

  /** Answers nothing when nothing is left. */
  WorkedOff workOff() {
    List<KeptLine> next = lines.lockNext(AT_A_TIME, calendar.today());
    SortedLines sorted = sorted(next);
    // What was found was read without a lock.
    sorted.keepOnly(
        invoices.lockAll(sorted.invoices()).stream()
            .collect(Collectors.toMap(InvoiceFacts::id, InvoiceFacts::open)));
    sorted.settle();
    WorkedOff worked = booking.book(sorted);
    lines.passedOn(sorted.done());
    return worked;
  }

  private SortedLines sorted(List<KeptLine> next) {
    Map<Currency, OpenItems> open = new HashMap<>();
    SortedLines sorted = new SortedLines();
    for (KeptLine line : next) {
      OpenItems items =
          open.computeIfAbsent(
              line.amount().currency(), currency -> OpenItems.of(debtors.owing(currency)));
      sorted.add(line, matching.match(line.line(), items));
    }
    return sorted;
  }
}
