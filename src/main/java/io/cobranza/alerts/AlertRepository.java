package io.cobranza.alerts;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface AlertRepository extends JpaRepository<Alert, Long> {

  Page<Alert> findByAcknowledgedAtIsNullOrderByRaisedAtDesc(Pageable page);
}
