package io.cobranza.platform.security;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/**
 * Who has logged in, as a session remembers it.
 *
 * @param seal of the password and the groups at that moment; another one ends the session
 */
public record LoggedIn(String name, String seal) implements Principal, Serializable {

  @Serial private static final long serialVersionUID = 1;

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
