package io.cobranza.practice.agency;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface HandOverRepository extends JpaRepository<HandOver, Long> {

  List<HandOver> findByCaseId(long caseId);

  Optional<HandOver> findFirstByCaseIdOrderByIdDesc(long caseId);
}
