package io.cobranza.practice.cases;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemedyRepository extends JpaRepository<Remedy, Long> {

  List<Remedy> findByCaseIdAndSolvedAtIsNullOrderById(long caseId);
}
