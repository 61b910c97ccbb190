package io.cobranza.platform.security;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Looks at a password only if not too many wrong ones came before it. */
@Component
public class ThrottledLogin {

  /** Names are folded, because the database takes one for the other as well. */
  private static final int LONGEST_NAME = 255;

  private final Guesses guesses;

  ThrottledLogin(Guesses guesses) {
    this.guesses = guesses;
  }

  /**
   * @param check of name and password
   * @throws GuessedTooOftenException if it was not looked at
   * @throws BadCredentialsException as the check
   */
  public Authentication attempt(
      Authentication login, Function<Authentication, Authentication> check) {
    String name = folded(login.getName());
    String address = addressOf(login);
    Duration wait = guesses.waitFor(name, address);
    if (!wait.isZero()) {
      throw new GuessedTooOftenException(wait.plusSeconds(1));
    }
    try {
      Authentication passed = check.apply(login);
      guesses.succeeded(name, address);
      return passed;
    } catch (BadCredentialsException e) {
      guesses.failed(name, address);
      throw e;
    }
  }

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
