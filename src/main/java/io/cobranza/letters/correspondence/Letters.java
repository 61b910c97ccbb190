package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's letters. Planning and cancelling are rows in the caller's transaction: they cost no
 * mail server and are undone with it. Sending is the relay's work, afterwards.
 */
@Service
public class Letters {

  /** Good news, and what those who collect for us must know. */
  private static final Set<LetterKind> STILL_TOLD =
      Arrays.stream(LetterKind.values())
          .filter(LetterKind::isToldEvenIfOver)
          .collect(Collectors.toUnmodifiableSet());

  private final LetterRepository letters;
  private final LetterTable table;
  private final LetterProperties properties;
  private final CompanyCalendar calendar;

  Letters(
      LetterRepository letters,
      LetterTable table,
      LetterProperties properties,
      CompanyCalendar calendar) {
    this.letters = letters;
    this.table = table;
    this.properties = properties;
    this.calendar = calendar;
  }

  /**
   * Records that the letter is to be sent as soon as the caller's transaction commits; a letter of
   * the calendar, once it has waited for others to the same customer.
   *
   * @throws LetterAlreadyPlannedException if what it is about has this kind and occurrence already,
   *     whatever became of it; the caller's transaction can then only be rolled back
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void plan(LetterOrder order) {
    try {
      letters.save(new Letter(order, calendar.now(), calendar.today(), gathered(order.kind())));
    } catch (DataIntegrityViolationException e) {
      if (String.valueOf(e.getMessage()).contains(Letter.ONCE)) {
        throw new LetterAlreadyPlannedException(order, e);
      }
      throw e;
    }
  }

  /**
   * As {@link #plan} for as many as a morning brings, in few statements. What is planned already,
   * whatever became of it, is left as it is.
   *
   * @return how many were planned now
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int planAll(List<LetterOrder> orders) {
    return table.insert(
        orders.stream()
            .map(
                order ->
                    new Letter(order, calendar.now(), calendar.today(), gathered(order.kind())))
            .toList());
  }

  /** Whether any letter of this kind was ever planned. */
  @Transactional(readOnly = true)
  public boolean hasPlanned(LetterKind kind) {
    return letters.existsByKind(kind);
  }

  /** Whether a letter of this kind and occurrence was planned, whatever it is about. */
  @Transactional(readOnly = true)
  public boolean hasPlanned(LetterKind kind, String occurrence) {
    return letters.existsByKindAndOccurrence(kind, occurrence);
  }

  /** How many the mail server has taken. */
  @Transactional(readOnly = true)
  public long countSent() {
    return letters.countByState(LetterState.SENT);
  }

  /** How long a letter of the calendar waits for others to the same customer. */
  public Duration gatheringTime() {
    return properties.gather();
  }

  private Instant gathered(LetterKind kind) {
    return kind.isGathered() ? calendar.now().plus(properties.gather()) : calendar.now();
  }

  /**
   * Cancels every letter of the case that has not left, except those that are told even if a case
   * is over. A letter that a node is about to send is cancelled too, up to the moment it is handed
   * to the mail server.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void cancelPending(Set<Long> cases) {
    letters.cancelPending(cases, STILL_TOLD);
  }

  /** Whether a letter that carries or announces the invoice has left for the customer. */
  @Transactional(readOnly = true)
  public ProofOfSending proofOfSending(InvoiceId invoice) {
    List<Letter> carriers =
        letters.findByInvoiceIdAndKindIn(invoice.value(), LetterKind.PROOFS_OF_SENDING);
    return carriers.stream()
        .filter(letter -> letter.state() == LetterState.SENT)
        .map(Letter::dated)
        .max(LocalDate::compareTo)
        .map(day -> new ProofOfSending(ProofOfSending.State.SENT, day))
        .orElseGet(() -> unsent(carriers));
  }

  /**
   * What has left for the customer about an invoice, also before it had a case; what nobody knows
   * to have arrived counts, because it may have.
   *
   * @return the oldest first
   */
  @Transactional(readOnly = true)
  public LetterFacts.Before sentAbout(InvoiceId invoice) {
    return new LetterFacts.Before(
        letters.findByInvoiceIdAndKindIn(invoice.value(), LetterKind.TO_CUSTOMERS).stream()
            .filter(Letter::hasPerhapsLeft)
            .sorted(Comparator.comparing(Letter::dated).thenComparing(Letter::kind))
            .map(letter -> new LetterFacts.Sent(letter.kind(), letter.dated()))
            .toList());
  }

  /**
   * The letter of the calendar about an invoice that was ordered and is to leave later than now,
   * and on which day of the company; empty if none waits.
   */
  @Transactional(readOnly = true)
  public Optional<LetterToLeave> nextToLeave(InvoiceId invoice) {
    Instant now = calendar.now();
    return letters.findByInvoiceIdAndKindIn(invoice.value(), LetterKind.DUNNING).stream()
        .filter(letter -> letter.leavesAfter(now))
        .map(letter -> letter.toLeave(calendar.zone()))
        .min(Comparator.comparing(LetterToLeave::on));
  }

  private static ProofOfSending unsent(List<Letter> carriers) {
    if (carriers.stream().anyMatch(Letter::isUnderway)) {
      return new ProofOfSending(ProofOfSending.State.UNDERWAY, null);
    }
    boolean failed =
        carriers.stream()
            .anyMatch(
                letter ->
                    letter.state() == LetterState.FAILED || letter.state() == LetterState.UNKNOWN);
    return new ProofOfSending(
        failed ? ProofOfSending.State.FAILED : ProofOfSending.State.NONE, null);
  }

  /** The letters of a case in the order they were planned; empty if it has none. */
  @Transactional(readOnly = true)
  public List<LetterSummary> ofCase(CaseId caseId) {
    return letters.findByCaseIdOrderById(caseId.value()).stream().map(Letter::summary).toList();
  }

  /**
   * Sends a letter again that failed, or of which nobody knows whether it left, and with it those
   * that were in the same message and ended likewise. They are written anew from the facts of that
   * moment.
   *
   * @param newEmail where it goes this time; null to use the contact's own address as it is then
   * @throws IllegalArgumentException if there is no such letter
   * @throws IllegalStateException if it neither failed nor is unknown
   */
  @Transactional
  public void sendAgain(LetterId letterId, String newEmail) {
    Letter letter =
        letters
            .findForUpdate(letterId.value())
            .orElseThrow(() -> new IllegalArgumentException("No letter " + letterId));
    List<Letter> together =
        letters.findByMessageIdOrderById(letter.messageId() == null ? 0 : letter.messageId());
    together.stream()
        .filter(other -> other != letter && other.sharesFateWith(letter))
        .toList()
        .forEach(other -> other.sendAgain(newEmail, calendar.now()));
    letter.sendAgain(newEmail, calendar.now());
  }
}
