package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@Tag("unit")
class ThrottledLoginTest {

  private static final String RIGHT = "right";
  private static final int AT_ONCE = 40;

  private final ThrottledLogin throttled = new ThrottledLogin(new Guesses());
  private final AtomicInteger lookedAt = new AtomicInteger();
  private String passwordNow = RIGHT;

  private Authentication check(Authentication login) {
    lookedAt.incrementAndGet();
    if (!passwordNow.equals(login.getCredentials())) {
      throw new BadCredentialsException("wrong");
    }
    return login;
  }

  private String attempt(String name, String password) {
    try {
      throttled.attempt(
          UsernamePasswordAuthenticationToken.unauthenticated(name, password), this::check);
      return "in";
    } catch (BadCredentialsException e) {
      return "wrong";
    } catch (GuessedTooOftenException e) {
      return "wait";
    }
  }

  private Map<String, Long> atOnce(Callable<String> one)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(AT_ONCE);
    ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<String>> calls =
          IntStream.range(0, AT_ONCE)
              .<Callable<String>>mapToObj(
                  i ->
                      () -> {
                        start.await();
                        return one.call();
                      })
              .toList();
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : callers.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers.stream().collect(Collectors.groupingBy(a -> a, Collectors.counting()));
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void aProgramThatSendsManyAtOnceIsNotTakenForAGuesser() throws Exception {
    assertThat(atOnce(() -> attempt("erp", RIGHT))).isEqualTo(Map.of("in", (long) AT_ONCE));
    assertThat(atOnce(() -> attempt("erp", RIGHT))).isEqualTo(Map.of("in", (long) AT_ONCE));
  }

  @Test
  void manyGuessesAtOnceAreNotLookedAtBeforeTheFirstHasFailed() throws Exception {
    assertThat(atOnce(() -> attempt("admin", "guess")))
        .isEqualTo(Map.of("wrong", 3L, "wait", AT_ONCE - 3L));
    assertThat(lookedAt).hasValue(3);
  }

  @Test
  void aProgramIsNotKeptOutByWrongPasswordsForItsName() {
    attempt("erp", RIGHT);
    for (int i = 0; i < 10; i++) {
      attempt("erp", "guess");
    }
    assertThat(attempt("erp", "guess")).isEqualTo("wait");
    assertThat(attempt("erp", RIGHT)).isEqualTo("in");
  }

  @Test
  void aPasswordThatWasRightIsLookedAtAgainAllTheSame() {
    assertThat(attempt("ann", RIGHT)).isEqualTo("in");
    passwordNow = "another";
    assertThat(attempt("ann", RIGHT)).isEqualTo("wrong");
    assertThat(attempt("ann", RIGHT)).isEqualTo("wrong");
    assertThat(attempt("ann", RIGHT)).isEqualTo("wrong");
    assertThat(attempt("ann", RIGHT)).isEqualTo("wait");
  }

  @Test
  void aDatabaseThatIsAwayMakesNobodyAGuesser() {
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(
              () ->
                  throttled.attempt(
                      UsernamePasswordAuthenticationToken.unauthenticated("erp", RIGHT),
                      login -> {
                        throw new DataAccessResourceFailureException("away");
                      }))
          .isInstanceOf(DataAccessResourceFailureException.class);
    }
    assertThat(attempt("erp", RIGHT)).isEqualTo("in");
  }
}
