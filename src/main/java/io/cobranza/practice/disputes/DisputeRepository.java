package io.cobranza.practice.disputes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DisputeRepository extends JpaRepository<Dispute, Long> {

  Optional<Dispute> findByReference(String reference);

  List<Dispute> findByReferenceIn(Collection<String> references);

  List<Dispute> findByInvoiceIdOrderById(long invoiceId);

  List<Dispute> findByInvoiceIdAndStateOrderById(long invoiceId, DisputeState state);

  List<Dispute> findByInvoiceIdInAndState(Collection<Long> invoiceIds, DisputeState state);

  Optional<Dispute> findFirstByInvoiceIdOrderByIdDesc(long invoiceId);

  /** Those the last decision on an invoice answered, the oldest first. */
  @Query(
      """
      SELECT d FROM Dispute d
      WHERE d.invoiceId = :invoiceId AND d.decidedWith =
        (SELECT l.decidedWith FROM Dispute l WHERE l.id =
          (SELECT MAX(m.id) FROM Dispute m
           WHERE m.invoiceId = :invoiceId AND m.decidedWith IS NOT NULL))
      ORDER BY d.id
      """)
  List<Dispute> decidedLast(long invoiceId);
}
