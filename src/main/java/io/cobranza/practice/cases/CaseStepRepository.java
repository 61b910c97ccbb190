package io.cobranza.practice.cases;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseStepRepository extends JpaRepository<CaseStep, Long> {

  /** Those of the calendar's current round, in the order they were begun. */
  @Query(
      """
      SELECT s FROM CaseStep s, CollectionCase c
      WHERE c.id = s.caseId AND s.calendarRound = c.calendarRound AND s.caseId = :caseId
      ORDER BY s.id
      """)
  List<CaseStep> ofCurrentRound(long caseId);
}
