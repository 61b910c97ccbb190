package io.cobranza.practice.pauses;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PauseRepository extends JpaRepository<Pause, Long> {

  /** Those not lifted and not over on that day. */
  @Query(
      """
      SELECT p FROM Pause p
      WHERE p.customerId = :customer AND p.liftedAt IS NULL AND p.untilOn >= :day
      ORDER BY p.fromOn, p.id
      """)
  List<Pause> openOf(long customer, LocalDate day);

  @Query("SELECT p FROM Pause p WHERE p.liftedAt IS NULL AND p.fromOn = :day ORDER BY p.id")
  List<Pause> beginningOn(LocalDate day);

  @Query(
      """
      SELECT p FROM Pause p WHERE p.liftedAt IS NULL AND p.untilOn >= :day
      ORDER BY p.fromOn, p.id
      """)
  Page<Pause> open(LocalDate day, Pageable page);
}
