package io.cobranza.desk.audit;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Can add and read. There is no method that changes or removes, and there must be none. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

  AuditEntry save(AuditEntry entry);

  List<AuditEntry> findByCaseIdOrderById(long caseId);
}
