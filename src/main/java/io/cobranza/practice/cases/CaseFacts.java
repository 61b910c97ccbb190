package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;

/**
 * What is known of a case at the moment of asking. Days are days in the company's zone.
 *
 * @param courtesyCall whether the customer is called before the due date
 * @param pressing whether a promise was broken
 * @param handOverNotBefore the day a supervisor set when keeping it in-house; null for none
 * @param handOverAtOnce whether the hand-over need not wait for its day
 * @param sentAgain whether the invoice went astray and was sent again, and the calendar does not
 *     follow that yet
 * @param calendarRound 1, and one more each time the calendar started anew
 * @param closedOn null while open
 * @param calendar null until the process has looked it up
 */
public record CaseFacts(
    CaseId id,
    InvoiceId invoice,
    CustomerId customer,
    CaseState state,
    LocalDate openedOn,
    boolean courtesyCall,
    boolean pressing,
    LocalDate handOverNotBefore,
    boolean handOverAtOnce,
    boolean sentAgain,
    int calendarRound,
    LocalDate closedOn,
    CollectionCalendar calendar) {}
