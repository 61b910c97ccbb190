package io.cobranza.shared;

import java.util.List;

/**
 * What was asked is refused and nothing of it was done. Says which field is to blame and why, as
 * the key of a message, because the reader's language is known only where the answer is written.
 */
public class Refused extends RuntimeException {

  /** How an answer over HTTP says it. */
  public enum Reason {
    /** Well understood and wrong: 422. */
    INVALID,
    /** No such thing: 404. */
    UNKNOWN,
    /** Contradicts what is recorded: 409. */
    CONFLICT
  }

  private final Reason reason;
  private final String field;
  private final transient List<Object> arguments;

  private Refused(Reason reason, String field, String messageKey, Object... arguments) {
    // Thousands of rows of a file may be refused, none of them by a bug: no stack trace.
    super(messageKey, null, false, false);
    this.reason = reason;
    this.field = field;
    this.arguments = List.of(arguments);
  }

  /**
   * A value breaks a rule.
   *
   * @param field as the request names it
   * @param messageKey in the message bundles
   * @param arguments of the message, none of them null
   */
  public static Refused invalid(String field, String messageKey, Object... arguments) {
    return new Refused(Reason.INVALID, field, messageKey, arguments);
  }

  /** As {@link #invalid}, for a thing that is asked for and does not exist. */
  public static Refused unknown(String field, String messageKey, Object... arguments) {
    return new Refused(Reason.UNKNOWN, field, messageKey, arguments);
  }

  /** As {@link #invalid}, for what contradicts the state of things. */
  public static Refused conflict(String field, String messageKey, Object... arguments) {
    return new Refused(Reason.CONFLICT, field, messageKey, arguments);
  }

  public Reason reason() {
    return reason;
  }

  public String field() {
    return field;
  }

  /** The key of the message in the bundles. */
  public String messageKey() {
    return getMessage();
  }

  public Object[] arguments() {
    return arguments.toArray();
  }
}
