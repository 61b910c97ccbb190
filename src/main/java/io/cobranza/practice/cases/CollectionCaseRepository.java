package io.cobranza.practice.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CollectionCaseRepository extends JpaRepository<CollectionCase, Long> {

  Optional<CollectionCase> findByInvoiceId(long invoiceId);

  long countByStartedFalse();

  long countByClosedOnIsNull();

  List<CollectionCase> findByCustomerIdAndClosedOnIsNull(long customerId);

  List<CollectionCase> findByInvoiceIdIn(Collection<Long> invoiceIds);

  /** Rows another node is starting at this moment are passed over, not waited for. */
  @Query(
      value =
          """
          SELECT * FROM collection_case WHERE started = FALSE AND state = 'OPENING'
          ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED
          """,
      nativeQuery = true)
  List<CollectionCase> lockSomeToStart(int limit);
}
