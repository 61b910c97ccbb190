package io.cobranza.letters.dunning;

import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.PromiseState;

/** Tells the letters about one promise, and about each of its instalments, from one another. */
final class PromiseLetters {

  private PromiseLetters() {}

  /** The occurrence of a letter that is written about the promise as it stands. */
  static String occurrence(PromiseFacts promise) {
    long checked =
        promise.instalments().stream().filter(part -> part.state() != PromiseState.OPEN).count();
    return "%s-%d".formatted(promise.id(), checked);
  }
}
