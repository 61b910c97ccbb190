package io.cobranza.correspondence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
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

  /** The letter that waits longest, leaving out those another node is just taking. */
  @Query(
      value =
          """
          SELECT * FROM letter WHERE next_attempt_at <= :now
          ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
          """,
      nativeQuery = true)
  Optional<Letter> lockNextDue(Instant now);

  /** Letters whose node has not been heard of until the end of its lease. */
  @Query(
      value =
          "SELECT * FROM letter WHERE lease_until < :now ORDER BY id LIMIT 100"
              + " FOR UPDATE SKIP LOCKED",
      nativeQuery = true)
  List<Letter> lockAbandoned(Instant now);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT l FROM Letter l WHERE l.id = :id")
  Optional<Letter> findForUpdate(long id);

  List<Letter> findByCaseIdOrderById(long caseId);

  @Modifying
  @Query(
      """
      UPDATE Letter l SET l.state = CANCELLED, l.nextAttemptAt = NULL, l.leaseUntil = NULL
      WHERE l.caseId = :caseId
        AND (l.state = PLANNED OR (l.state = SENDING AND l.handedOverAt IS NULL))
      """)
  void cancelPending(long caseId);

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
