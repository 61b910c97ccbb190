package io.cobranza.practice.policy;

/** Asks the process owner's table {@code contact-objective}. */
public interface ObjectiveRule {

  /**
   * @param daysOverdue negative before the due date
   * @param pressing whether a promise was broken
   */
  ContactObjective objectiveFor(int daysOverdue, boolean pressing);
}
