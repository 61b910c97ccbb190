package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The collection of one invoice. How it goes on says {@link CaseTransition}. */
@Entity
@Table(name = "collection_case")
class CollectionCase {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long invoiceId;
  private long customerId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private CaseState state;

  private LocalDate openedOn;
  private boolean started;
  private boolean courtesyCall;
  private boolean pressing;
  private LocalDate pressedOn;
  private LocalDate handOverNotBefore;
  private boolean handOverAtOnce;
  private String handOverAskedBy;
  private boolean sentAgain;
  private LocalDate returnToldOn;
  private int calendarRound = 1;

  private LocalDate closedOn;

  @Convert(converter = CalendarColumn.class)
  private CollectionCalendar calendar;

  @Version private int version;

  protected CollectionCase() {}

  CollectionCase(InvoiceId invoice, CustomerId customer, LocalDate openedOn) {
    invoiceId = invoice.value();
    customerId = customer.value();
    this.openedOn = openedOn;
    state = CaseState.OPENING;
  }

  void start() {
    undergo(CaseTransition.START);
    started = true;
  }

  void follow(CollectionCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * @return false if it changes nothing
   * @throws IllegalStateException if it cannot happen to the case as it stands
   */
  boolean undergo(CaseTransition transition) {
    if (transition.isIgnoredIn(state)) {
      return false;
    }
    state = transition.applyTo(state);
    return true;
  }

  /** A broken promise: from now on the practice presses, and softer steps are over. */
  void press(LocalDate on) {
    pressing = true;
    pressedOn = on;
  }

  /** The bank gave a payment back, and the customer hears of it. */
  void tellOfReturn(LocalDate on) {
    returnToldOn = on;
  }

  /** The invoice went astray and went out once more. */
  void sendAgain() {
    sentAgain = true;
  }

  /** The next round of the calendar: what was done in the one before counts no more. */
  void startCalendarAnew() {
    calendarRound++;
    pressing = false;
    pressedOn = null;
    sentAgain = false;
    returnToldOn = null;
  }

  void handOverAtOnce() {
    handOverAtOnce = true;
  }

  void askForHandOver(String by) {
    handOverAskedBy = by;
  }

  void keepInHouseUntil(LocalDate day) {
    handOverAskedBy = null;
    handOverNotBefore = day;
    handOverAtOnce = false;
  }

  void close(CaseTransition end, LocalDate on) {
    undergo(end);
    closedOn = on;
  }

  /** It is owed again, and goes on where it was. */
  void reopen() {
    undergo(CaseTransition.REOPEN);
    closedOn = null;
    started = false;
  }

  /** Whether the calendar has begun anew since it was first opened. */
  boolean hasRunBefore() {
    return calendarRound > 1;
  }

  CaseFacts facts() {
    return new CaseFacts(
        new CaseId(id),
        new InvoiceId(invoiceId),
        new CustomerId(customerId),
        state,
        openedOn,
        closedOn,
        new CaseFacts.Course(
            calendarRound,
            courtesyCall,
            pressing,
            pressedOn,
            sentAgain,
            returnToldOn,
            new CaseFacts.HandOver(handOverNotBefore, handOverAtOnce, handOverAskedBy)),
        calendar);
  }
}
