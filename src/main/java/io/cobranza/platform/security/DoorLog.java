package io.cobranza.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Writes down who came in, who was not let in, and who asked for what is not theirs: what is looked
 * for after an attack (OWASP ASVS 5.0, 16.3).
 */
@Component
class DoorLog {

  private static final Logger LOG = LoggerFactory.getLogger(DoorLog.class);

  /** Whoever is not known chooses what stands here; it must stay one line, and a short one. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private static final int LONGEST = 80;
  private static final int CALLERS = 10_000;

  /** A program brings its login with every request; a line an hour says that it is there. */
  private final Cache<String, Boolean> toldOf =
      Caffeine.newBuilder().maximumSize(CALLERS).expireAfterWrite(Duration.ofHours(1)).build();

  @EventListener
  void cameIn(AuthenticationSuccessEvent entry) {
    Authentication login = entry.getAuthentication();
    String who = told(login);
    if (isPerson(login) || toldOf.asMap().putIfAbsent(who, true) == null) {
      LOG.info("Logged in: {}", who);
    }
  }

  @EventListener
  void wasNotLetIn(AbstractAuthenticationFailureEvent refusal) {
    LOG.warn(
        "Not logged in: {}: {}",
        told(refusal.getAuthentication()),
        refusal.getException().getMessage());
  }

  @EventListener
  void left(LogoutSuccessEvent exit) {
    LOG.info("Logged out: {}", told(exit.getAuthentication()));
  }

  /** Of a caller without a login nothing is written: it is shown the login page. */
  @EventListener
  void askedForWhatIsNotTheirs(AuthorizationDeniedEvent<?> refusal) {
    Authentication login = refusal.getAuthentication().get();
    if (login != null
        && !(login instanceof AnonymousAuthenticationToken)
        && refusal.getSource() instanceof HttpServletRequest request) {
      LOG.warn("Refused: {}: {}", told(login), told(request));
    }
  }

  void cameFromAnotherSite(HttpServletRequest request) {
    LOG.warn("Refused: sent by another site to {}: {}", request.getRemoteAddr(), told(request));
  }

  /** The login page sends its form; a program has no session. */
  private static boolean isPerson(Authentication login) {
    return login.getDetails() instanceof WebAuthenticationDetails details
        && details.getSessionId() != null;
  }

  private static String told(Authentication login) {
    String address =
        login.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "here";
    return printable(login.getName()) + " from " + address;
  }

  private static String told(HttpServletRequest request) {
    return printable(request.getMethod() + " " + request.getRequestURI());
  }

  private static String printable(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll("?");
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
