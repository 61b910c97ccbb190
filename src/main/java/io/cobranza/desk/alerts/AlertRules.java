package io.cobranza.desk.alerts;

import io.cobranza.practice.policy.CustomerClass;

/** Asks the process owner's tables whose an alert is and how long a case may be left alone. */
public interface AlertRules {

  /** By the table {@code alert-owners}. */
  Ownership ownershipOf(AlertKind kind);

  /** Days without any action of ours after which a case is neglected, by {@code attention}. */
  int daysWithoutAction(CustomerClass customerClass);

  /**
   * @param group the id of the group that owns it; alerts of {@code sales} belong to the customer's
   *     own representative where it has one
   * @param againAfterDays how many days after somebody has taken note it comes again, if what it
   *     says still holds
   */
  record Ownership(String group, int againAfterDays) {}
}
