package io.cobranza.practice.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The review of a cause that recurs. Decided once; opened by {@link ComplaintTable}. */
@Entity
@Table(name = "quality_review")
class Review {

  private enum State {
    OPEN,
    DECIDED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(30)")
  private Cause cause;

  private LocalDate openedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(10)")
  private State state;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "VARCHAR(20)")
  private ReviewDecision.Outcome decision;

  private String correctiveAction;
  private String responsible;
  private LocalDate actionDueOn;
  private String reviewedBy;
  private LocalDate reviewedOn;

  protected Review() {}

  void decide(ReviewDecision made, String by, LocalDate on) {
    if (state != State.OPEN) {
      throw new IllegalStateException("Review %d is %s".formatted(id, state));
    }
    state = State.DECIDED;
    decision = made.outcome();
    correctiveAction = made.correctiveAction();
    responsible = made.responsible();
    actionDueOn = made.dueOn();
    reviewedBy = by;
    reviewedOn = on;
  }

  Cause cause() {
    return cause;
  }
}
