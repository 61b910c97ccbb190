package io.cobranza.platform.security;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Looks at a password only if not too many wrong ones came before it. Those from one address are
 * looked at one after another, so that many at the same moment are not looked at before the first
 * of them has failed; a password that was right a moment ago is no guess and waits for nothing.
 */
@Component
public class ThrottledLogin {

  /** Longer than any name that is kept. */
  private static final int LONGEST_NAME = 255;

  private static final Duration LONGEST_QUEUE = Duration.ofSeconds(5);
  private static final int QUEUES = 256;

  private final Guesses guesses;
  private final ProvenPasswords proven = new ProvenPasswords(Ticker.systemTicker());
  private final List<Lock> queues =
      Stream.<Lock>generate(ReentrantLock::new).limit(QUEUES).toList();

  ThrottledLogin(Guesses guesses) {
    this.guesses = guesses;
  }

  /**
   * @param check of name and password
   * @throws GuessedTooOftenException if it was not looked at
   * @throws org.springframework.security.authentication.BadCredentialsException as the check
   */
  public Authentication attempt(
      Authentication login, Function<Authentication, Authentication> check) {
    String name = folded(login.getName());
    String address = addressOf(login);
    String password = String.valueOf(login.getCredentials());
    if (proven.contains(name, password)) {
      return look(name, address, password, () -> check.apply(login));
    }
    return inTurn(
        address,
        () -> {
          Duration wait = guesses.waitFor(name, address);
          if (!wait.isZero() && !proven.contains(name, password)) {
            throw new GuessedTooOftenException(wait.plusSeconds(1));
          }
          return look(name, address, password, () -> check.apply(login));
        });
  }

  private Authentication look(
      String name, String address, String password, Supplier<Authentication> check) {
    try {
      Authentication passed = check.get();
      guesses.succeeded(name, address);
      proven.add(name, password);
      return passed;
    } catch (BadCredentialsException wrong) {
      guesses.failed(name, address);
      if (proven.contains(name, password)) {
        proven.remove(name);
      }
      throw wrong;
    }
  }

  private Authentication inTurn(String address, Supplier<Authentication> attempt) {
    Lock queue = queues.get(Math.floorMod(address.hashCode(), QUEUES));
    if (!entered(queue)) {
      throw new GuessedTooOftenException(LONGEST_QUEUE);
    }
    try {
      return attempt.get();
    } finally {
      queue.unlock();
    }
  }

  private static boolean entered(Lock queue) {
    try {
      return queue.tryLock(LONGEST_QUEUE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The database takes one for the other as well. */
  private static String folded(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return folded.substring(0, Math.min(LONGEST_NAME, folded.length()));
  }

  private static String addressOf(Authentication login) {
    return login.getDetails() instanceof WebAuthenticationDetails caller
        ? caller.getRemoteAddress()
        : "here";
  }
}
