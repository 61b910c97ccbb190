package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;

/**
 * What is known of a case at the moment of asking. Days are days in the company's zone.
 *
 * @param closedOn null while open
 * @param course where this case goes another way than its calendar says
 * @param calendar null until the process has looked it up
 */
public record CaseFacts(
    CaseId id,
    InvoiceId invoice,
    CustomerId customer,
    CaseState state,
    LocalDate openedOn,
    LocalDate closedOn,
    Course course,
    CollectionCalendar calendar) {

  /**
   * @param round 1, and one more each time the calendar started anew
   * @param courtesyCall whether the customer is called before the due date
   * @param pressing whether a promise was broken
   * @param pressedOn the day the last one was, in this round of the calendar; null for none
   * @param sentAgain whether the invoice went astray and was sent again, and the calendar does not
   *     follow that yet
   * @param returnToldOn the day the customer was last told, in this round, that the bank gave its
   *     payment back; null for never
   */
  public record Course(
      int round,
      boolean courtesyCall,
      boolean pressing,
      LocalDate pressedOn,
      boolean sentAgain,
      LocalDate returnToldOn,
      HandOver handOver) {}

  /**
   * What was said of the hand-over besides its day of the calendar.
   *
   * @param notBefore the day a supervisor set when keeping it in-house; null for none
   * @param atOnce whether it need not wait for its day
   * @param askedBy the name of whoever asked for it before its day and may not approve it; null if
   *     the calendar did
   */
  public record HandOver(LocalDate notBefore, boolean atOnce, String askedBy) {}
}
