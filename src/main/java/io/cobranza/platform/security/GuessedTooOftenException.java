package io.cobranza.platform.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from there; the next is not even looked at yet. */
public class GuessedTooOftenException extends AuthenticationException {

  private final transient Duration wait;

  GuessedTooOftenException(Duration wait) {
    super("Too many attempts; the next in " + wait.toSeconds() + " s");
    this.wait = wait;
  }

  /** At least a second. */
  public Duration waiting() {
    return wait;
  }
}
