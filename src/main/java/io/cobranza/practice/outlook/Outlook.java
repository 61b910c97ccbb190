package io.cobranza.practice.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a debt if nobody pays.
 *
 * @param coming what is known to come, the nearest first; empty while nothing but an answer is
 *     waited for
 */
public record Outlook(Standing standing, List<Coming> coming) {

  public Outlook {
    coming = List.copyOf(coming);
  }

  /**
   * The next thing the debtor would feel: what a letter may threaten with. Our own calls and visits
   * are not, they help it to pay; and while a debt rests, nothing is.
   */
  public Optional<Coming> consequence() {
    return coming.stream()
        .filter(next -> !next.what().isTalk() && next.what() != What.PAUSE_OVER)
        .findFirst();
  }

  /** The same, with something that comes before all that. */
  public Outlook after(Coming first) {
    List<Coming> all = new ArrayList<>(coming);
    all.add(0, first);
    return new Outlook(standing, all);
  }
}
