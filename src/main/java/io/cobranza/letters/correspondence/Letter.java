package io.cobranza.letters.correspondence;

import io.cobranza.platform.database.Columns;
import io.cobranza.practice.outlook.Coming;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A letter on its way. Attempts are numbered, so that a node that comes late with news of an old
 * attempt does not overwrite a newer one.
 */
@Entity
@Table(name = "letter")
class Letter extends AbstractAggregateRoot<Letter> {

  /** The constraint that lets a case have each letter once. */
  static final String ONCE = "letter_once";

  private static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long customerId;
  private String about;
  private Long caseId;
  private Long invoiceId;
  private String invoiceNumber;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private String occurrence;

  /** The letter that gives the message its tone and keeps its text; null before it was taken up. */
  private Long messageId;

  @Enumerated(EnumType.STRING)
  private LetterState state;

  private LocalDate dated;
  private Instant plannedAt;
  private Instant nextAttemptAt;

  @Enumerated(EnumType.STRING)
  private Waiting waitsFor;

  private int attempt;
  private int failures;

  @Enumerated(EnumType.STRING)
  private TurnedAway turnedAway;

  private Instant releasedAt;
  private String releasedBy;
  private Instant leaseUntil;
  private Instant handedOverAt;
  private Instant sentAt;
  private String sendTo;
  private String recipient;
  private String subject;
  private String announced;
  private LocalDate announcedOn;
  private String reason;

  protected Letter() {}

  /**
   * @param gathered when it has waited long enough for others to the same customer
   */
  Letter(LetterOrder order, Instant now, LocalDate today, Instant gathered) {
    customerId = order.customer() == null ? null : order.customer().value();
    about = order.about();
    caseId = order.caseId() == null ? null : order.caseId().value();
    invoiceId = order.invoice() == null ? null : order.invoice().value();
    invoiceNumber = order.invoiceNumber();
    kind = order.kind();
    occurrence = order.occurrence();
    state = LetterState.PLANNED;
    dated = today;
    plannedAt = now;
    nextAttemptAt = gathered;
    waitsFor = gathered.isAfter(now) ? Waiting.GATHERING : null;
  }

  /** What it is about, its kind and its occurrence: there is one letter of each. */
  record Once(String about, LetterKind kind, String occurrence) {}

  Once once() {
    return new Once(about, kind, occurrence);
  }

  /** As {@link LetterTable} writes a planned one, in the order of its columns. */
  List<Object> row() {
    return Arrays.asList(
        customerId,
        about,
        caseId,
        invoiceId,
        invoiceNumber,
        kind.name(),
        occurrence,
        state.name(),
        dated,
        Columns.utc(plannedAt),
        Columns.utc(nextAttemptAt),
        waitsFor == null ? null : waitsFor.name(),
        attempt,
        failures);
  }

  LetterKind kind() {
    return kind;
  }

  /** Null for the company's own. */
  Long customerId() {
    return customerId;
  }

  /** Null if it is about no case in particular. */
  CaseId caseId() {
    return caseId == null ? null : new CaseId(caseId);
  }

  InvoiceId invoice() {
    return invoiceId == null ? null : new InvoiceId(invoiceId);
  }

  /** Whether the customer has it, is just getting it, or may have it. */
  boolean leftOrIsLeaving() {
    return state == LetterState.SENDING
        || state == LetterState.SENT
        || state == LetterState.UNKNOWN;
  }

  long id() {
    return id;
  }

  /** Whether it goes out with that one: both gathered, and to the same address. */
  boolean goesWith(Letter other) {
    return kind.isGathered() && other.kind.isGathered() && Objects.equals(sendTo, other.sendTo);
  }

  /** Kept back although it is due. */
  void waitUntil(Instant until, Waiting why) {
    require(state == LetterState.PLANNED, "kept back");
    nextAttemptAt = until;
    waitsFor = why;
  }

  /** Whether it would leave now if it may. */
  boolean isDue(Instant now) {
    return nextAttemptAt != null && !nextAttemptAt.isAfter(now);
  }

  /** Whether it waits for a later moment. */
  boolean leavesAfter(Instant now) {
    return state == LetterState.PLANNED && nextAttemptAt != null && nextAttemptAt.isAfter(now);
  }

  LetterToLeave toLeave(ZoneId company) {
    return new LetterToLeave(kind, LocalDate.ofInstant(nextAttemptAt, company));
  }

  /** Whether a person has read it and let it go. */
  boolean isReleased() {
    return releasedAt != null;
  }

  void letGo(String by, Instant now) {
    require(state == LetterState.PLANNED, "let go");
    releasedBy = by;
    releasedAt = now;
  }

  /** Whether its reader may have it. */
  boolean hasPerhapsLeft() {
    return state == LetterState.SENT || state == LetterState.UNKNOWN;
  }

  /** What it was to say does not hold any more. */
  void overtaken() {
    require(state == LetterState.PLANNED, "overtaken");
    close(LetterState.CANCELLED, null);
    nextAttemptAt = null;
  }

  /** A person does not want it to leave. */
  void withdraw(String why) {
    require(state == LetterState.PLANNED, "withdrawn");
    close(LetterState.CANCELLED, why);
    nextAttemptAt = null;
  }

  /** For reading: nobody takes it. */
  ClaimedLetter asItStands() {
    return new ClaimedLetter(id, attempt, order(), sendTo);
  }

  /** One node takes the letter; the others leave it alone until the lease is over. */
  ClaimedLetter claim(Instant leaseEnd, long message) {
    require(state == LetterState.PLANNED, "claimed");
    state = LetterState.SENDING;
    messageId = message;
    nextAttemptAt = null;
    waitsFor = null;
    leaseUntil = leaseEnd;
    handedOverAt = null;
    attempt++;
    return new ClaimedLetter(id, attempt, order(), sendTo);
  }

  /** Whether this attempt may still send: not cancelled and not taken over meanwhile. */
  boolean isBeingSentBy(int attemptNumber) {
    return state == LetterState.SENDING && attempt == attemptNumber;
  }

  /** Given back untried, because the message it was to be part of must be written anew. */
  void release(Instant now) {
    require(state == LetterState.SENDING && handedOverAt == null, "released");
    close(LetterState.PLANNED, null);
    nextAttemptAt = now;
  }

  /**
   * From here on the letter may have left, and the date it bears is fixed.
   *
   * @param message the letter under which the text is kept
   * @param announces what it says will come; null if nothing
   * @param leaseEnd counted anew, because the mail server's time begins only now
   */
  void handOver(
      long message,
      Coming announces,
      OutgoingMail mail,
      Instant leaseEnd,
      Instant now,
      LocalDate today) {
    require(state == LetterState.SENDING && handedOverAt == null, "handed over");
    messageId = message;
    leaseUntil = leaseEnd;
    handedOverAt = now;
    dated = today;
    recipient = mail.to();
    subject = mail.letter().subject();
    announced = announces == null ? null : announces.what().name();
    announcedOn = announces == null ? null : announces.on();
  }

  /** Whether the node was taken for dead but its answer is still the truth. */
  boolean isUnknownSince(int attemptNumber) {
    return state == LetterState.UNKNOWN && attempt == attemptNumber;
  }

  /** The mail server took it. True even if the lease ran out before the answer came. */
  void sent(Instant now) {
    require(state == LetterState.SENDING || state == LetterState.UNKNOWN, "sent");
    close(LetterState.SENT, null);
    sentAt = now;
    if (caseId != null && kind.isDunning()) {
      registerEvent(new LetterLeft(new CaseId(caseId), kind, now));
    }
  }

  /** Tries again later, or gives up after as many failures in a row as the patience allows. */
  void failedForNow(String why, Patience patience, Instant now) {
    require(isUnderway(), "tried again");
    failures++;
    if (failures >= patience.attempts()) {
      failed(why);
      return;
    }
    putBack(why, patience, now);
  }

  /** Whether it may leave could not be decided: an attempt as well, and it came to nothing. */
  void notTakenUp(String why, Patience patience, Instant now) {
    require(state == LetterState.PLANNED, "passed over");
    attempt++;
    failedForNow(why, patience, now);
  }

  /** Tries again later, because it was not the letter's fault. */
  void putBack(String why, Patience patience, Instant now) {
    require(isUnderway(), "put back");
    close(LetterState.PLANNED, why);
    nextAttemptAt = now.plus(patience.pauseAfter(failures));
  }

  /** It will not be taken, however often it is tried. */
  void failed(String why) {
    require(isUnderway(), "given up");
    close(LetterState.FAILED, why);
    nextAttemptAt = null;
    tellUndeliverable();
  }

  /** The mail server did not take it; whose fault that is shows when it takes another, or none. */
  void turnedAway(TurnedAway how, String why, Patience patience, Instant now) {
    require(state == LetterState.SENDING, "turned away");
    failures++;
    putBack(why, patience, now);
    turnedAway = how;
  }

  /** Whether it was turned away and that is all there is to know. */
  boolean waitsTurnedAway() {
    return state == LetterState.PLANNED && turnedAway != null;
  }

  boolean hasBeenTurnedAwayTooOften(Patience patience) {
    return waitsTurnedAway() && failures >= patience.most(turnedAway);
  }

  /** The letter's own fault, and no longer the mail server's. */
  void failedAsTurnedAway() {
    require(waitsTurnedAway(), "given up");
    failed(reason);
  }

  /** It may have left. Not sent again by itself, because nothing is sent twice. */
  void lostTrack(String why) {
    require(state == LetterState.SENDING && handedOverAt != null, "lost track of");
    close(LetterState.UNKNOWN, why);
    tellUndeliverable();
  }

  /** The reason to write it is gone. */
  void cancel() {
    require(state == LetterState.SENDING && handedOverAt == null, "cancelled");
    close(LetterState.CANCELLED, null);
  }

  void sendAgain(String newEmail, Instant now) {
    require(state == LetterState.FAILED || state == LetterState.UNKNOWN, "sent again");
    close(LetterState.PLANNED, null);
    sendTo = newEmail;
    turnedAway = null;
    failures = 0;
    nextAttemptAt = now;
  }

  /** Whether it went, or was to go, out in the same message and ended as this one did. */
  boolean sharesFateWith(Letter other) {
    return messageId != null && messageId.equals(other.messageId) && state == other.state;
  }

  Long messageId() {
    return messageId;
  }

  LetterState state() {
    return state;
  }

  LocalDate dated() {
    return dated;
  }

  boolean isUnderway() {
    return state == LetterState.PLANNED || state == LetterState.SENDING;
  }

  boolean mayHaveLeft() {
    return handedOverAt != null;
  }

  LetterSummary summary() {
    return new LetterSummary(
        new LetterId(id), kind, occurrence, plannedAt, sentAt, recipient, state, subject);
  }

  LetterEntry entry() {
    return new LetterEntry(
        id,
        kind,
        invoiceNumber,
        dated,
        state,
        reason,
        new LetterEntry.Message(messageId, recipient, subject),
        waitsFor == null ? null : new LetterEntry.Delay(waitsFor, nextAttemptAt));
  }

  LetterOrder order() {
    return new LetterOrder(
        customerId == null ? null : new CustomerId(customerId),
        caseId == null ? null : new CaseId(caseId),
        invoiceId == null ? null : new InvoiceId(invoiceId),
        invoiceNumber,
        kind,
        occurrence);
  }

  /** One mail that came back is one task, however many letters were in it. */
  private void tellUndeliverable() {
    if (caseId != null && (messageId == null || messageId.equals(id))) {
      registerEvent(new LetterUndeliverable(new LetterId(id), new CaseId(caseId), reason));
    }
  }

  private void close(LetterState newState, String why) {
    state = newState;
    leaseUntil = null;
    waitsFor = null;
    reason = why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
  }

  private void require(boolean allowed, String what) {
    if (!allowed) {
      throw new IllegalStateException("Letter %d is %s, not to be %s".formatted(id, state, what));
    }
  }
}
