package io.cobranza.desk.audit;

import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(40)")
  private HistoryAction action;

  private String detail;

  protected AuditEntry() {}

  AuditEntry(CaseId id, Instant at, String actor, HistoryAction action, String detail) {
    caseId = id.value();
    this.at = at;
    this.actor = actor;
    this.action = action;
    this.detail = detail;
  }

  TrailLine line() {
    return new TrailLine(at, actor, action, detail);
  }
}
