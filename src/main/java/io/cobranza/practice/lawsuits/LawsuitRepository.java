package io.cobranza.practice.lawsuits;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LawsuitRepository extends JpaRepository<Lawsuit, Long> {

  Optional<Lawsuit> findFirstByCaseIdOrderByIdDesc(long caseId);
}
