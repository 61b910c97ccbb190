package io.cobranza.desk.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One line of the trail: who did what, when. Written once. */
@Entity
@Immutable
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private Instant at;
  private String actor;
  private String action;
  private String detail;

  protected AuditEntry() {}

  AuditEntry(long caseId, Instant at, String actor, String action, String detail) {
    this.caseId = caseId;
    this.at = at;
    this.actor = actor;
    this.action = action;
    this.detail = detail;
  }

  TrailLine line() {
    return new TrailLine(at, actor, action, detail);
  }
}
