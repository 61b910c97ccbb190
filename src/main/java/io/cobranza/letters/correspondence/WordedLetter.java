package io.cobranza.letters.correspondence;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one letter.
 *
 * @param opening what stands before the facts
 * @param closing what stands after them
 */
record WordedLetter(Words opening, Words closing) {

  /** What they say, and not only reckon with. */
  Set<Placeholder> said() {
    Set<Placeholder> said = opening.said();
    said.addAll(closing.said());
    return said;
  }

  /** The names of what a sentence speaks of and has no value in this letter. */
  Set<String> holes() {
    return Stream.of(opening, closing)
        .flatMap(each -> each.holes().stream())
        .collect(Collectors.toSet());
  }
}
