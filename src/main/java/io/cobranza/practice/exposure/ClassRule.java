package io.cobranza.practice.exposure;

import io.cobranza.practice.policy.CustomerClass;

/** Asks the table {@code customer-classes}. */
public interface ClassRule {

  /** With how much of all that is open, in percent, the class ends. */
  int endsWithPercent(CustomerClass customerClass);
}
