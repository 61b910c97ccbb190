package io.cobranza.agency;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface HandOverRepository extends JpaRepository<HandOver, Long> {

  Optional<HandOver> findFirstByCaseIdOrderByIdDesc(long caseId);
}
