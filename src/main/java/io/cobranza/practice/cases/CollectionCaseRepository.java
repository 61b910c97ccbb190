package io.cobranza.practice.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Query(
      value = "SELECT customer_id FROM held_delivery WHERE customer_id IN (:customers)",
      nativeQuery = true)
  Set<Long> heldAmong(Collection<Long> customers);

  /** Open cases of the customer that hold its deliveries. */
  @Query(
      value = "SELECT COUNT(*) FROM holding_case WHERE customer_id = :customer",
      nativeQuery = true)
  long countHolding(long customer);

  /**
   * Of each customer that is held for nothing the case it was held for last, or any if there is
   * none such.
   */
  @Query(
      value =
          """
          SELECT COALESCE(MAX(IF(s.id IS NULL, NULL, k.id)), MAX(k.id))
          FROM held_delivery d
          JOIN collection_case k ON k.customer_id = d.customer_id
          LEFT JOIN case_step s ON s.case_id = k.id AND s.step = 'SUSPENSION_NOTICE'
            AND s.left_at IS NOT NULL
          WHERE NOT EXISTS (SELECT 1 FROM holding_case h WHERE h.customer_id = d.customer_id)
          GROUP BY d.customer_id
          """,
      nativeQuery = true)
  List<Long> unfoundedHolds();
}
