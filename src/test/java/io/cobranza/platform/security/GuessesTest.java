package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class GuessesTest {

  private static final String HOME = "10.0.0.1";
  private static final String ATTACKER = "203.0.113.9";

  private final AtomicLong now = new AtomicLong();
  private final Guesses guesses = new Guesses(now::get);

  private void passes(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private void fail(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      guesses.failed(name, address);
    }
  }

  private void logIn(String name, String address) {
    guesses.succeeded(name, address);
  }

  @Test
  void aWholeOfficeThatLogsInWaitsForNothing() {
    for (int i = 0; i < 100; i++) {
      logIn("clerk-" + i, HOME);
    }
    assertThat(guesses.waitFor("newcomer", HOME)).isZero();
  }

  @Test
  void twoMistypedPasswordsCostNothing() {
    fail(2, "ann", HOME);
    assertThat(guesses.waitFor("ann", HOME)).isZero();
  }

  @Test
  void everyFurtherOneDoublesTheWaitUpToAMinute() {
    fail(3, "ann", HOME);
    assertThat(guesses.waitFor("ann", HOME)).isEqualTo(Duration.ofSeconds(1));
    fail(1, "ann", HOME);
    assertThat(guesses.waitFor("ann", HOME)).isEqualTo(Duration.ofSeconds(2));
    fail(1_000_000, "ann", HOME);
    assertThat(guesses.waitFor("ann", HOME)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void everyWaitEnds() {
    fail(1_000, "ann", HOME);
    passes(Duration.ofMinutes(1));
    assertThat(guesses.waitFor("ann", HOME)).isZero();
    passes(Duration.ofMinutes(9));
    fail(1, "ann", HOME);
    assertThat(guesses.waitFor("ann", HOME)).isZero();
  }

  @Test
  void nobodyIsLockedOutByAnotherWhoGuesses() {
    logIn("admin", HOME);
    for (int second = 0; second < 10_000; second++) {
      fail(1, "admin", ATTACKER);
      passes(Duration.ofSeconds(1));
    }
    assertThat(guesses.waitFor("admin", ATTACKER)).isPositive();
    assertThat(guesses.waitFor("admin", HOME)).isZero();
    assertThat(guesses.waitFor("erp", HOME)).isZero();
  }

  @Test
  void guessingOverManyNamesIsSlowedAsWell() {
    for (int i = 0; i < 20; i++) {
      fail(1, "name-" + i, ATTACKER);
    }
    assertThat(guesses.waitFor("another", ATTACKER)).isPositive();
    assertThat(guesses.waitFor("another", HOME)).isZero();
  }

  @Test
  void guessingOneNameFromManyAddressesIsSlowedForStrangersAlone() {
    logIn("admin", HOME);
    for (int i = 0; i < 60; i++) {
      fail(1, "admin", "203.0.113." + i);
    }
    assertThat(guesses.waitFor("admin", "198.51.100.1")).isPositive();
    assertThat(guesses.waitFor("admin", HOME)).isZero();
  }

  @Test
  void theRightPasswordForgetsTheWrongOnes() {
    fail(3, "ann", HOME);
    logIn("ann", HOME);
    assertThat(guesses.waitFor("ann", HOME)).isZero();
  }
}
