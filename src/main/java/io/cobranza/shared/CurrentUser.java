package io.cobranza.shared;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is doing this: the person or ERP that is logged in, or the calendar itself. */
@Component
public class CurrentUser {

  /** What the trail says when a timer did it and nobody was logged in. */
  public static final String SYSTEM = "cobranza";

  public String id() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    return login == null ? SYSTEM : login.getName();
  }
}
