package io.cobranza.letters.correspondence;

import java.util.Locale;

/** Where a letter stands between the decision to write it and the mail server's answer. */
public enum LetterState {
  /** To be sent, for the first time or again after a failure that may pass. */
  PLANNED,
  /** In the hands of one node. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** The mail server refused it for good, or every attempt failed; it did not leave. */
  FAILED,
  /** It may have left: nobody heard the answer. A person decides whether it goes out again. */
  UNKNOWN,
  /** It did not leave because the reason for it was gone, or because a person withdrew it. */
  CANCELLED;

  /** The name outside Java, such as {@code sent}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
