package io.cobranza.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which password was right a moment ago, so that a program that sends many requests at once is not
 * taken for someone who guesses. It only tells a guess from a repetition: the password is checked
 * all the same.
 *
 * <p>Kept in memory, as a digest under a key that nobody else has and that ends with the process.
 */
class ProvenPasswords {

  private static final String DIGEST = "HmacSHA256";
  private static final Duration KEPT_FOR = Duration.ofMinutes(10);
  private static final int MOST_REMEMBERED = 100_000;

  private final SecretKeySpec key;
  private final Cache<String, byte[]> proven;

  ProvenPasswords(Ticker ticker) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, DIGEST);
    this.proven =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterWrite(KEPT_FOR)
            .maximumSize(MOST_REMEMBERED)
            .build();
  }

  boolean contains(String name, String password) {
    byte[] right = proven.getIfPresent(name);
    return right != null && MessageDigest.isEqual(right, digest(password));
  }

  void add(String name, String password) {
    proven.put(name, digest(password));
  }

  void remove(String name) {
    proven.invalidate(name);
  }

  private byte[] digest(String password) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(key);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has " + DIGEST, e);
    }
  }
}
