package io.cobranza.ledger.interest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class InterestStatementTest {

  private static InterestStatement owed(String principal, String interest, String compensation) {
    return new InterestStatement(
        Money.of(principal, "EUR"), Money.of(interest, "EUR"), Money.of(compensation, "EUR"));
  }

  @Test
  void interestAloneOrCompensationAloneIsACharge() {
    assertThat(owed("100.00", "0.01", "0.00").hasCharges()).isTrue();
    assertThat(owed("100.00", "0.00", "40.00").hasCharges()).isTrue();
    assertThat(owed("100.00", "0.00", "0.00").hasCharges()).isFalse();
  }
}
