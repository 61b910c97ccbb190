package io.cobranza.platform.oracle;

import java.util.List;

/**
 * What one question of the oracle found.
 *
 * @param fault what it looks for
 * @param count in how many places it is; zero is health
 * @param examples a few of the places, as people know them
 */
public record Check(String fault, int count, List<String> examples) {

  @Override
  public String toString() {
    return examples.isEmpty()
        ? "%6d  %s".formatted(count, fault)
        : "%6d  %s: %s%s"
            .formatted(
                count, fault, String.join(", ", examples), count > examples.size() ? ", …" : "");
  }
}
