package io.cobranza.correspondence;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A letter on its way. Attempts are numbered, so that a node that comes late with news of an old
 * attempt does not overwrite a newer one.
 */
@Entity
@Table(name = "letter")
class Letter extends AbstractAggregateRoot<Letter> {

  /** The constraint that lets a case have each letter once. */
  static final String ONCE = "uq_letter_once";

  private static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private long invoiceId;
  private String invoiceNumber;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private String occurrence;

  @Enumerated(EnumType.STRING)
  private LetterState state;

  private LocalDate dated;
  private Instant plannedAt;
  private Instant nextAttemptAt;
  private int attempt;
  private int failures;
  private Instant leaseUntil;
  private Instant handedOverAt;
  private Instant sentAt;
  private String sendTo;
  private String recipient;
  private String subject;
  private String reason;

  protected Letter() {}

  Letter(LetterOrder order, Instant now, LocalDate today) {
    caseId = order.caseId().value();
    invoiceId = order.invoice().value();
    invoiceNumber = order.invoiceNumber();
    kind = order.kind();
    occurrence = order.occurrence();
    state = LetterState.PLANNED;
    dated = today;
    plannedAt = now;
    nextAttemptAt = now;
  }

  /** One node takes the letter; the others leave it alone until the lease is over. */
  ClaimedLetter claim(Instant leaseEnd) {
    require(state == LetterState.PLANNED, "claimed");
    state = LetterState.SENDING;
    nextAttemptAt = null;
    leaseUntil = leaseEnd;
    handedOverAt = null;
    attempt++;
    return new ClaimedLetter(id, attempt, order(), sendTo);
  }

  /** Whether this attempt may still send: not cancelled and not taken over meanwhile. */
  boolean isBeingSentBy(int attemptNumber) {
    return state == LetterState.SENDING && attempt == attemptNumber;
  }

  /** From here on the letter may have left, and the date it bears is fixed. */
  void handOver(String to, String subjectLine, Instant now, LocalDate today) {
    require(state == LetterState.SENDING && handedOverAt == null, "handed over");
    handedOverAt = now;
    dated = today;
    recipient = to;
    subject = subjectLine;
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
  }

  /** Tries again later, or gives up after as many failures in a row as the patience allows. */
  void failedForNow(String why, Patience patience, Instant now) {
    require(state == LetterState.SENDING, "tried again");
    failures++;
    if (failures >= patience.attempts()) {
      refused(why);
      return;
    }
    close(LetterState.PLANNED, why);
    Duration pause = patience.pauseAfter(failures);
    nextAttemptAt = now.plus(pause);
  }

  /** It will not be taken, however often it is tried. */
  void refused(String why) {
    require(state == LetterState.SENDING, "refused");
    close(LetterState.FAILED, why);
    registerEvent(new LetterUndeliverable(id, new CaseId(caseId), reason));
  }

  /** It may have left. Not sent again by itself, because nothing is sent twice. */
  void lostTrack(String why) {
    require(state == LetterState.SENDING && handedOverAt != null, "lost track of");
    close(LetterState.UNKNOWN, why);
    registerEvent(new LetterUndeliverable(id, new CaseId(caseId), reason));
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
    failures = 0;
    nextAttemptAt = now;
  }

  boolean mayHaveLeft() {
    return handedOverAt != null;
  }

  LetterSummary summary() {
    return new LetterSummary(id, kind, occurrence, plannedAt, sentAt, recipient, state, subject);
  }

  LetterEntry entry() {
    return new LetterEntry(id, kind, invoiceNumber, dated, recipient, state, subject, reason);
  }

  private LetterOrder order() {
    return new LetterOrder(
        new CaseId(caseId), new InvoiceId(invoiceId), invoiceNumber, kind, occurrence);
  }

  private void close(LetterState newState, String why) {
    state = newState;
    leaseUntil = null;
    reason = why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
  }

  private void require(boolean allowed, String what) {
    if (!allowed) {
      throw new IllegalStateException("Letter %d is %s, not to be %s".formatted(id, state, what));
    }
  }
}
