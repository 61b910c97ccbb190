package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** What is done about a barrier: whose it is, until when, and what solved it. */
@Entity
class Remedy {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;
  private String barrier;
  private String owner;
  private LocalDate begunOn;
  private LocalDate dueOn;
  private Instant solvedAt;
  private String solvedBy;
  private String note;

  protected Remedy() {}

  Remedy(CaseId id, String barrier, String owner, LocalDate begunOn, LocalDate dueOn) {
    caseId = id.value();
    this.barrier = barrier;
    this.owner = owner;
    this.begunOn = begunOn;
    this.dueOn = dueOn;
  }

  void solve(String by, Instant at, String what) {
    if (solvedAt == null) {
      solvedAt = at;
      solvedBy = by;
      note = what;
    }
  }

  String barrier() {
    return barrier;
  }
}
