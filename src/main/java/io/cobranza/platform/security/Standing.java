package io.cobranza.platform.security;

import java.util.Optional;

/** What is known of a person at this moment, by whoever keeps the people. */
public interface Standing {

  /**
   * @return the seal of password and groups; empty if there is no such person any more
   */
  Optional<String> sealOf(String name);
}
