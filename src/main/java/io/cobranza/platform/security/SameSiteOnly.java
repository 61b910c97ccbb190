package io.cobranza.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of another site changes nothing here, whatever login the browser adds to what it sends.
 * Programs send neither header. See the Fetch Metadata and Origin headers of the Fetch standard.
 */
@Component
class SameSiteOnly extends OncePerRequestFilter {

  private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String FETCH_SITE = "Sec-Fetch-Site";

  /** From our own pages, or typed in by the person. */
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final SecurityProblems problems;
  private final DoorLog log;

  SameSiteOnly(SecurityProblems problems, DoorLog log) {
    this.problems = problems;
    this.log = log;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CHANGE_NOTHING.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      log.cameFromAnotherSite(request);
      problems.refuseOtherSite(request, response);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader(FETCH_SITE);
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (site != null) {
      return OURS.contains(site);
    }
    return origin == null || origin.equals(originOf(request));
  }

  private static String originOf(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromRequestUri(request)
        .replacePath(null)
        .build()
        .toUriString();
  }
}
