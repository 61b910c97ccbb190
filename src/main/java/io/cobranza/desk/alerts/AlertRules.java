package io.cobranza.desk.alerts;

import io.cobranza.practice.policy.CustomerClass;
import java.util.Optional;

/** Asks the process owner's tables whose an alert is and when there is one. */
public interface AlertRules {

  /** By the table {@code alert-owners}. */
  Ownership ownershipOf(AlertKind kind);

  /**
   * By the table {@code overdue-alert}; empty if nobody has to know yet.
   *
   * @param days how long the customer's oldest invoice in our hands is overdue
   */
  Optional<Band> overdue(int days);

  /**
   * By the table {@code credit-alert}; empty if nobody has to know yet.
   *
   * @param percentUsed of the credit limit, rounded up
   */
  Optional<Band> creditUsed(int percentUsed);

  /** Days without any action of ours after which a case is neglected, by {@code attention}. */
  int daysWithoutAction(CustomerClass customerClass);

  /**
   * @param group the id of the group that owns it; alerts of {@code sales} belong to the customer's
   *     own representative where it has one
   * @param againAfterDays how many days after somebody has taken note it comes again, if what it
   *     says still holds
   * @param standsForDays after how many days it counts as noted although nobody took note: it was
   *     news; zero if it stands as long as its cause
   */
  record Ownership(String group, int againAfterDays, int standsForDays) {}

  /**
   * @param over what is exceeded: days, or percent
   */
  record Band(int over, Ownership ownership) {}
}
