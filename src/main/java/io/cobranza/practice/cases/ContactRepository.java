package io.cobranza.practice.cases;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactRepository extends JpaRepository<Contact, Long> {

  List<Contact> findByCaseIdOrderById(long caseId);

  Contact findFirstByCaseIdOrderByIdDesc(long caseId);
}
