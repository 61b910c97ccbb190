package io.cobranza.customers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface CustomerRepository extends JpaRepository<Customer, Long> {

  @EntityGraph(attributePaths = "contacts")
  Optional<Customer> findByNumber(String number);

  @EntityGraph(attributePaths = "contacts")
  List<Customer> findByNumberIn(Collection<String> numbers);
}
