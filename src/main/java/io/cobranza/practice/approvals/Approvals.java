package io.cobranza.practice.approvals;

import jakarta.persistence.Embeddable;
import java.util.Optional;

/** As many people as a table asks for, each another than whoever asked and than the one before. */
@Embeddable
public class Approvals {

  private String askedBy;
  private Integer approvalsNeeded;
  private String approvedBy;
  private String secondApprovedBy;

  protected Approvals() {}

  public Approvals(String askedBy) {
    this.askedBy = askedBy;
  }

  /** What was asked for is another thing now: whoever has approved is asked again. */
  public void startAnew(int needed) {
    approvalsNeeded = needed;
    approvedBy = null;
    secondApprovedBy = null;
  }

  public Optional<Objection> objectionTo(String user) {
    if (user.equals(askedBy)) {
      return Optional.of(Objection.OWN_PROPOSAL);
    }
    return user.equals(approvedBy) ? Optional.of(Objection.APPROVED_BEFORE) : Optional.empty();
  }

  /** Only where there is no {@link #objectionTo objection}. */
  public void add(String user) {
    if (approvedBy == null) {
      approvedBy = user;
    } else {
      secondApprovedBy = user;
    }
  }

  /** Whether nobody else has to approve. */
  public boolean areComplete() {
    return missing() <= 0;
  }

  /** Whether the next approval is the last that is needed. */
  public boolean lackOne() {
    return approvalsNeeded != null && missing() == 1;
  }

  private int missing() {
    int given = (approvedBy == null ? 0 : 1) + (secondApprovedBy == null ? 0 : 1);
    return (approvalsNeeded == null ? 1 : approvalsNeeded) - given;
  }

  public String askedBy() {
    return askedBy;
  }

  /** Null until it has been asked. */
  public Integer needed() {
    return approvalsNeeded;
  }

  /** Null until somebody has approved. */
  public String first() {
    return approvedBy;
  }

  /** Null unless two had to approve, and did. */
  public String second() {
    return secondApprovedBy;
  }
}
