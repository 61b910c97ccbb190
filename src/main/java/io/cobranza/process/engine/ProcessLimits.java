package io.cobranza.process.engine;

import io.cobranza.practice.policy.HowOften;
import io.cobranza.practice.policy.HowOften.Repeated;
import org.springframework.stereotype.Component;

/** What the gateways of the diagrams ask, under the name {@code limits}. */
@Component
public class ProcessLimits {

  private final HowOften howOften;

  ProcessLimits(HowOften howOften) {
    this.howOften = howOften;
  }

  /** Whether the customer was not reached as often as the table {@code how-often} says. */
  public boolean triedOften(Integer attempts) {
    return attempts >= howOften.of(Repeated.ATTEMPTS_TO_REACH).times();
  }
}
