package io.cobranza.practice.waivers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WaiverRepository extends JpaRepository<Waiver, Long> {

  Optional<Waiver> findFirstByCaseIdOrderByIdDesc(long caseId);

  Optional<Waiver> findFirstByCaseIdAndStateInOrderByIdDesc(
      long caseId, Collection<WaiverState> states);

  List<Waiver> findByCaseIdInAndStateIn(Collection<Long> caseIds, Collection<WaiverState> states);

  Optional<Waiver> findByReference(String reference);
}
