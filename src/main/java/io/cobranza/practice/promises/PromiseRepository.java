package io.cobranza.practice.promises;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PromiseRepository extends JpaRepository<Promise, Long> {

  Optional<Promise> findFirstByCaseIdOrderByIdDesc(long caseId);

  List<Promise> findByCaseIdOrderById(long caseId);

  List<Promise> findByCaseIdInAndState(Collection<Long> caseIds, PromiseState state);

  int countByCaseIdAndState(long caseId, PromiseState state);
}
