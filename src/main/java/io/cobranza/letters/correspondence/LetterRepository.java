package io.cobranza.letters.correspondence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The rows of letters. Every change of one is made under its row lock. */
interface LetterRepository extends JpaRepository<Letter, Long> {

  /** Which letter waits, and in whose affairs. */
  interface Due {
    Long getId();

    /** Null for the company's own. */
    Long getCustomer();
  }

  /**
   * The letter that waits longest; locks nothing.
   *
   * @param unread whether letters leave that nobody has let go; else only those of the kinds that
   *     are not asked about
   */
  @Query(
      value =
          """
          SELECT id AS id, customer_id AS customer FROM letter
          WHERE next_attempt_at <= :now AND id NOT IN (:passedOver)
            AND (:unread OR released_at IS NOT NULL OR kind IN (:unasked))
          ORDER BY next_attempt_at, id LIMIT 1
          """,
      nativeQuery = true)
  Optional<Due> longestWaiting(
      Instant now, Collection<Long> passedOver, boolean unread, Collection<String> unasked);

  /** All that is due in the customer's affairs, leaving out what is just being changed. */
  @Query(
      value =
          """
          SELECT * FROM letter WHERE customer_id = :customer AND next_attempt_at <= :now
          ORDER BY next_attempt_at, id FOR UPDATE SKIP LOCKED
          """,
      nativeQuery = true)
  List<Letter> lockDueOf(Long customer, Instant now);

  /** As {@link #lockDueOf}, for reading. */
  @Query(
      """
      SELECT l FROM Letter l WHERE l.customerId = :customer AND l.nextAttemptAt <= :now
      ORDER BY l.nextAttemptAt, l.id
      """)
  List<Letter> dueOf(Long customer, Instant now);

  /** All that is due, leaving out what is just being changed. */
  @Query(
      value =
          """
          SELECT * FROM letter WHERE next_attempt_at <= :now
          ORDER BY next_attempt_at, id FOR UPDATE SKIP LOCKED
          """,
      nativeQuery = true)
  List<Letter> lockAllDue(Instant now);

  @Query(
      value =
          "SELECT * FROM letter WHERE id = :id AND next_attempt_at <= :now FOR UPDATE SKIP LOCKED",
      nativeQuery = true)
  Optional<Letter> lockDue(long id, Instant now);

  /**
   * The days on which the customer got a message, the latest first; one for each message. One that
   * is being sent counts as today's, and so does one of which nobody knows whether it left.
   */
  @Query(
      """
      SELECT CASE WHEN l.handedOverAt IS NULL THEN :today ELSE l.dated END FROM Letter l
      WHERE l.customerId = :customer AND l.id = l.messageId
        AND l.kind NOT IN (AGENCY_HANDOVER, AGENCY_RECALL, LAWYER_HANDOVER, LAWYER_RECALL)
        AND (l.state = SENDING OR (l.state IN (SENT, UNKNOWN) AND l.dated >= :since))
      ORDER BY 1 DESC
      """)
  List<LocalDate> daysOfMessagesSince(long customer, LocalDate since, LocalDate today);

  /** Letters whose node has not been heard of until the end of its lease. */
  @Query("SELECT l.id FROM Letter l WHERE l.leaseUntil < :now ORDER BY l.id LIMIT 100")
  List<Long> abandoned(Instant now);

  @Query(
      value = "SELECT * FROM letter WHERE id = :id AND lease_until < :now FOR UPDATE SKIP LOCKED",
      nativeQuery = true)
  Optional<Letter> lockAbandoned(long id, Instant now);

  /** Refused, and nobody knows yet whose fault that is. */
  @Query(
      value =
          """
          SELECT * FROM letter WHERE turned_away = 'REFUSED' AND state = 'PLANNED'
          ORDER BY id FOR UPDATE SKIP LOCKED
          """,
      nativeQuery = true)
  List<Letter> lockRefused();

  /** How many readers were turned away since the mail server last took a letter. */
  @Query(
      """
      SELECT COUNT(DISTINCT l.recipient) FROM Letter l
      WHERE l.turnedAway = REFUSED OR (l.turnedAway = DEFERRED AND l.failures >= :lateDeferrals)
      """)
  long readersTurnedAway(int lateDeferrals);

  /** The mail server takes letters: what it said before is about the letters, or over. */
  @Modifying
  @Query("UPDATE Letter l SET l.turnedAway = NULL WHERE l.turnedAway IS NOT NULL")
  void forgetTurnedAway();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT l FROM Letter l WHERE l.id = :id")
  Optional<Letter> findForUpdate(long id);

  boolean existsByKind(LetterKind kind);

  boolean existsByKindAndOccurrence(LetterKind kind, String occurrence);

  long countByState(LetterState state);

  List<Letter> findByCaseIdOrderById(long caseId);

  List<Letter> findTop50ByKindOrderByIdDesc(LetterKind kind);

  List<Letter> findByInvoiceIdAndKindIn(long invoiceId, Collection<LetterKind> kinds);

  /** Those that left, or were to leave, in one message. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Letter> findByMessageIdOrderById(long messageId);

  List<Letter> findByMessageIdAndIdNotOrderById(long messageId, long id);

  /** How many letters each of the messages carries. */
  @Query(
      """
      SELECT l.messageId AS message, COUNT(l) AS letters FROM Letter l
      WHERE l.messageId IN :messages GROUP BY l.messageId
      """)
  List<Carried> carriedBy(Collection<Long> messages);

  /** A message and the number of its letters. */
  interface Carried {
    long getMessage();

    long getLetters();
  }

  @Modifying
  @Query(
      """
      UPDATE Letter l SET l.state = CANCELLED, l.nextAttemptAt = NULL, l.leaseUntil = NULL,
        l.waitsFor = NULL
      WHERE l.caseId IN :cases AND l.kind NOT IN :stillTold
        AND (l.state = PLANNED OR (l.state = SENDING AND l.handedOverAt IS NULL))
      """)
  void cancelPending(Collection<Long> cases, Collection<LetterKind> stillTold);

  @Query(
      """
      SELECT l FROM Letter l
      WHERE (:invoice IS NULL OR l.invoiceNumber = :invoice)
        AND (:kind IS NULL OR l.kind = :kind)
        AND (:from IS NULL OR l.dated >= :from)
        AND (:to IS NULL OR l.dated <= :to)
      ORDER BY l.dated DESC, l.id DESC
      """)
  Page<Letter> register(
      String invoice, LetterKind kind, LocalDate from, LocalDate to, Pageable page);
}
