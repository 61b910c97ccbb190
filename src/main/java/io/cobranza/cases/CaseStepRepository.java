package io.cobranza.cases;

import io.cobranza.policy.CollectionStep;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseStepRepository extends JpaRepository<CaseStep, Long> {

  List<CaseStep> findByCaseIdOrderById(long caseId);

  Optional<CaseStep> findByCaseIdAndStep(long caseId, CollectionStep step);
}
