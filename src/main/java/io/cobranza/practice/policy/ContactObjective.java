package io.cobranza.practice.policy;

/**
 * What a letter, call or visit is to achieve. Which one applies is decided by the age of the debt,
 * in the table {@code contact-objective}.
 */
public enum ContactObjective {
  REMIND,
  FIND_BARRIER,
  GENERATE_ACTION,
  PRESS,
  CHANGE_CONDITIONS
}
