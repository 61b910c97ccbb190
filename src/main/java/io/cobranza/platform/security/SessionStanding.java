package io.cobranza.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session once its person is gone, has another password or is in other groups: on every
 * node, because each asks anew, a few seconds after the last time.
 */
@Component
class SessionStanding extends OncePerRequestFilter {

  private static final int MOST_PEOPLE = 10_000;

  private final Standing standing;
  private final Cache<String, Optional<String>> seals;

  SessionStanding(
      Standing standing, @Value("${cobranza.login.asked-again-after:5s}") Duration remembered) {
    this.standing = standing;
    this.seals =
        Caffeine.newBuilder().expireAfterWrite(remembered).maximumSize(MOST_PEOPLE).build();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null && login.getPrincipal() instanceof LoggedIn person && !stands(person)) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }

  private boolean stands(LoggedIn person) {
    return seals
        .get(person.name(), standing::sealOf)
        .filter(seal -> seal.equals(person.seal()))
        .isPresent();
  }
}
