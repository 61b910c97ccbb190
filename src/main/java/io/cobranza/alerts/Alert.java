package io.cobranza.alerts;

import io.cobranza.shared.CaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Something a group must know; stays open until one of them has taken note. */
@Entity
class Alert {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private String invoiceNumber;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private AlertKind kind;

  private String audience;
  private Instant raisedAt;
  private Instant acknowledgedAt;
  private String acknowledgedBy;

  protected Alert() {}

  Alert(CaseId caseId, String invoiceNumber, AlertKind kind, String audience, Instant at) {
    this.caseId = caseId.value();
    this.invoiceNumber = invoiceNumber;
    this.kind = kind;
    this.audience = audience;
    raisedAt = at;
  }

  /** The first to take note is the one recorded. */
  void acknowledge(String by, Instant at) {
    if (acknowledgedAt == null) {
      acknowledgedAt = at;
      acknowledgedBy = by;
    }
  }

  AlertFacts facts() {
    return new AlertFacts(id, invoiceNumber, kind, raisedAt);
  }
}
