package io.cobranza.practice.disputes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DisputeRepository extends JpaRepository<Dispute, Long> {

  Optional<Dispute> findByReference(String reference);

  List<Dispute> findByReferenceIn(Collection<String> references);

  List<Dispute> findByInvoiceIdOrderById(long invoiceId);

  List<Dispute> findByInvoiceIdAndStateOrderById(long invoiceId, DisputeState state);

  List<Dispute> findByInvoiceIdInAndState(Collection<Long> invoiceIds, DisputeState state);

  Optional<Dispute> findFirstByInvoiceIdOrderByIdDesc(long invoiceId);
}
