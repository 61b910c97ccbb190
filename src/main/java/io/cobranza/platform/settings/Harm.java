package io.cobranza.platform.settings;

import java.util.List;

/**
 * A setting that does harm without a word.
 *
 * @param messageKey of the sentence that says which, why, and what it should be
 * @param values for the sentence
 */
record Harm(String messageKey, List<String> values) {

  static Harm of(String messageKey, Object... values) {
    return new Harm(messageKey, java.util.Arrays.stream(values).map(String::valueOf).toList());
  }
}
