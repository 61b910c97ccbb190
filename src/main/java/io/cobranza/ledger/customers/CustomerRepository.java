package io.cobranza.ledger.customers;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CustomerRepository extends JpaRepository<Customer, Long> {

  @EntityGraph(attributePaths = "contacts")
  Optional<Customer> findByNumber(String number);

  /** Locks the row until the transaction ends, so that two people decide one after the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT c FROM Customer c WHERE c.id = :id")
  Optional<Customer> findForUpdate(long id);

  /** As the other, but without waiting: empty if somebody else has it. */
  @Query(
      value = "SELECT id FROM customer WHERE id = :id FOR UPDATE SKIP LOCKED",
      nativeQuery = true)
  Optional<Long> lockIfFree(long id);

  @EntityGraph(attributePaths = "contacts")
  List<Customer> findByNumberIn(Collection<String> numbers);
}
