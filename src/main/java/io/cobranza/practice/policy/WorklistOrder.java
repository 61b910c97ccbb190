package io.cobranza.practice.policy;

/** Asks the table {@code worklist-order} which task comes first. */
public interface WorklistOrder {

  /** From 0 to 100, the higher the earlier. */
  int priorityOf(Standing standing);

  /**
   * Where a case stands. No amount is in it: currencies cannot be compared, classes can.
   *
   * @param customerClass of the customer, among the debtors in the invoice's currency
   * @param daysOverdue negative before the due date
   * @param brokenPromises how many so far
   * @param promiseDue whether a promise not kept fell due, today or before
   */
  record Standing(
      CustomerClass customerClass, int daysOverdue, int brokenPromises, boolean promiseDue) {}
}
