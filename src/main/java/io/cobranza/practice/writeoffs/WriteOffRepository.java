package io.cobranza.practice.writeoffs;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WriteOffRepository extends JpaRepository<WriteOff, Long> {

  Optional<WriteOff> findFirstByCaseIdOrderByIdDesc(long caseId);
}
