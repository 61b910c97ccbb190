package io.cobranza.practice.agency;

import io.cobranza.shared.CaseId;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One hand-over of a case: who approved it, what the agency was given, what it reported. */
@Entity
class HandOver {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private String approvedBy;
  private Instant approvedAt;

  @Basic(fetch = FetchType.LAZY)
  @Column(columnDefinition = "MEDIUMBLOB")
  private byte[] caseCsv;

  @Basic(fetch = FetchType.LAZY)
  @Column(columnDefinition = "MEDIUMBLOB")
  private byte[] casePdf;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private AgencyResult outcome;

  private Instant reportedAt;
  private String report;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(10)")
  private Recipient recipient;

  private String recalledBy;
  private Instant recalledAt;

  protected HandOver() {}

  HandOver(CaseId id, Recipient recipient, String approvedBy, Instant approvedAt) {
    caseId = id.value();
    this.recipient = recipient;
    this.approvedBy = approvedBy;
    this.approvedAt = approvedAt;
  }

  void contain(byte[] csv, byte[] pdf) {
    caseCsv = csv;
    casePdf = pdf;
  }

  boolean isPrepared() {
    return caseCsv != null;
  }

  boolean isOutside() {
    return isPrepared() && recalledAt == null && (outcome == null || !outcome.endsTheirWork());
  }

  void report(AgencyResult result, String text, Instant at) {
    outcome = result;
    report = text;
    reportedAt = at;
  }

  void recall(String by, Instant at) {
    recalledBy = by;
    recalledAt = at;
  }

  Recipient recipient() {
    return recipient;
  }

  AgencyResult outcome() {
    return outcome;
  }

  long id() {
    return id;
  }

  String report() {
    return report;
  }

  byte[] csv() {
    return caseCsv;
  }

  byte[] pdf() {
    return casePdf;
  }
}
