package io.cobranza.desk.worklist;

import io.cobranza.practice.policy.CollectionStep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people are asked to do, in the words of the practice, whatever a diagram calls it. */
public enum TaskKind {
  MAKE_COURTESY_CALL(CollectionStep.COURTESY_CALL),
  CALL_CUSTOMER(CollectionStep.CALL),
  CALL_AGAIN,
  COURTESY_CALL_AGAIN,
  TAKE_OVER_COLLECTION,
  INVOLVE_SALES_REP(CollectionStep.SALES_REP),
  APPROVE_FINAL_DEMAND,
  TRACE_PAYMENT,
  DECIDE_ON_REFUSAL,
  FIND_ANOTHER_CONTACT,
  RESOLVE_DISPUTE,
  RESEND_INVOICE,
  FIND_PROOF_OF_DELIVERY,
  FIND_ORDER_COPY,
  CORRECT_ERROR,
  CORRECT_INVOICE,
  CORRECT_ADDRESS,
  RECEIVE_GOODS,
  APPROVE_HAND_OVER,
  DECIDE_ON_RETURNED_INVOICE,
  FILE_SMALL_CLAIM,
  RECORD_RULING,
  ENFORCE_RULING,
  PROPOSE_WRITE_OFF,
  APPROVE_WRITE_OFF,
  APPROVE_WRITE_OFF_AS_SECOND,
  APPROVE_WAIVER,
  APPROVE_WAIVER_AS_SECOND,
  REVIEW_RECURRING_CAUSE,
  CONFIRM_SENDING_OF_LEDGER,
  CONFIRM_SENDING_TO_CUSTOMER,
  ASSIGN_PAYMENT,
  FIND_RETURNED_PAYMENT,
  /** One that a process owner has drawn and this product knows nothing of. */
  OTHER;

  private final CollectionStep step;

  TaskKind() {
    this(null);
  }

  TaskKind(CollectionStep step) {
    this.step = step;
  }

  /** The step of the collection calendar that is done by it; empty if it is none. */
  public Optional<CollectionStep> step() {
    return Optional.ofNullable(step);
  }

  /** Whether it is a call or visit: one of the calendar, or one that follows from one. */
  public boolean isContact() {
    return step != null || isCourtesy() || this == CALL_AGAIN || this == TAKE_OVER_COLLECTION;
  }

  /** Whether it is a call in the tone of those made before the due date. */
  public boolean isCourtesy() {
    return this == MAKE_COURTESY_CALL || this == COURTESY_CALL_AGAIN;
  }

  /** Every call or visit. */
  public static Set<TaskKind> contacts() {
    return Arrays.stream(values())
        .filter(TaskKind::isContact)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param word as {@link #name()} says it
   */
  static TaskKind ofWord(String word) {
    return List.of(values()).stream()
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElse(OTHER);
  }
}
