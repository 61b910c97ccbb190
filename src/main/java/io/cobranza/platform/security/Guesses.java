package io.cobranza.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses passwords wait: by the address guesses come from, and by name and address.
 * Every wait ends, and none keeps out who has logged in from an address of their own before: nobody
 * can lock a person out by guessing.
 *
 * <p>Each node counts for itself, in memory. Time is the machine's, never the demo's.
 */
@Component
class Guesses {

  /** The failure that is first followed by a wait: a mistyped password costs nothing. */
  private static final int LIMIT_OF_ONE_NAME = 3;

  /** An office behind one address mistypes more often. */
  private static final int LIMIT_OF_ONE_ADDRESS = 20;

  /** From all addresses together that nobody of that name has logged in from. */
  private static final int LIMIT_OF_STRANGERS = 50;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final int MOST_REMEMBERED = 100_000;

  /**
   * @param lastAt nanoseconds of the ticker
   */
  private record Failures(int count, long lastAt) {}

  private final Ticker ticker;
  private final Cache<String, Failures> failures;
  private final Cache<String, Boolean> known;

  @Autowired
  Guesses() {
    this(Ticker.systemTicker());
  }

  Guesses(Ticker ticker) {
    this.ticker = ticker;
    this.failures =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .maximumSize(MOST_REMEMBERED)
            .build();
    this.known =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterWrite(KNOWN_FOR)
            .maximumSize(MOST_REMEMBERED)
            .build();
  }

  /** How long the next password of that name from that address is not looked at; zero if it is. */
  Duration waitFor(String name, String address) {
    Duration own = wait(ofBoth(name, address), LIMIT_OF_ONE_NAME);
    if (isKnown(name, address)) {
      return own;
    }
    Duration ofAddress = wait(ofAddress(address), LIMIT_OF_ONE_ADDRESS);
    Duration ofName = wait(ofName(name), LIMIT_OF_STRANGERS);
    return longer(own, longer(ofAddress, ofName));
  }

  void failed(String name, String address) {
    count(ofBoth(name, address));
    if (!isKnown(name, address)) {
      count(ofAddress(address));
      count(ofName(name));
    }
  }

  void succeeded(String name, String address) {
    failures.invalidate(ofBoth(name, address));
    known.put(ofBoth(name, address), true);
  }

  private boolean isKnown(String name, String address) {
    return known.getIfPresent(ofBoth(name, address)) != null;
  }

  private void count(String key) {
    failures
        .asMap()
        .merge(
            key,
            new Failures(1, ticker.read()),
            (before, one) -> new Failures(before.count() + 1, one.lastAt()));
  }

  /** Doubles with every failure beyond the free ones. */
  private Duration wait(String key, int limit) {
    Failures made = failures.getIfPresent(key);
    if (made == null || made.count() < limit) {
      return Duration.ZERO;
    }
    Duration whole =
        Duration.ofSeconds(
            Math.min(LONGEST_WAIT.toSeconds(), 1L << Math.min(30, made.count() - limit)));
    Duration left = whole.minusNanos(ticker.read() - made.lastAt());
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String ofBoth(String name, String address) {
    return "both " + address + " " + name;
  }

  private static String ofAddress(String address) {
    return "address " + address;
  }

  private static String ofName(String name) {
    return "name " + name;
  }
}
