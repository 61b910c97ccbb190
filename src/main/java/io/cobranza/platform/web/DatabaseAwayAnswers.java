package io.cobranza.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.platform.database.LostConnections;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever asks while the database is away that it is, and when to ask again: a program as a
 * problem, a person on a page. Whoever answers inside, the engine's interfaces and the login
 * included, is overruled, unless it was a success; so this stands outside of them all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class DatabaseAwayAnswers extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayAnswers.class);
  private static final String SECONDS_UNTIL_NEXT_TRY = "10";

  private final ProblemTexts texts;
  private final ObjectMapper json;

  DatabaseAwayAnswers(ProblemTexts texts, ObjectMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /** What watches over us wants to know more than that the database is away. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    LostConnections.watch();
    HeldAnswer answer = new HeldAnswer(response);
    try {
      chain.doFilter(request, answer);
      if (answer.isHeld() && !response.isCommitted()) {
        tell(request, response);
      }
    } catch (ServletException | IOException | RuntimeException e) {
      if (!LostConnections.noticed() || response.isCommitted()) {
        throw e;
      }
      LOG.warn(
          "{} {} found no database: {}",
          request.getMethod(),
          request.getRequestURI(),
          NestedExceptionUtils.getMostSpecificCause(e).getMessage());
      tell(request, response);
    } finally {
      LostConnections.stopWatching();
    }
  }

  private void tell(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.reset();
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_NEXT_TRY);
    if (wantsPage(request)) {
      showPage(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        texts.problem(
            request.getLocale(),
            HttpStatus.SERVICE_UNAVAILABLE,
            "database",
            "request.databaseAway"));
  }

  /**
   * Past whoever would look for the reader's session, which is in the database, and whoever would
   * look at what was sent.
   */
  private static void showPage(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    request.setAttribute(
        RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    HttpServletRequest looking =
        new HttpServletRequestWrapper(request) {
          @Override
          public String getMethod() {
            return HttpMethod.GET.name();
          }

          @Override
          public HttpSession getSession(boolean create) {
            return null;
          }
        };
    request.getRequestDispatcher("/error").forward(looking, response);
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accepts = request.getHeader(HttpHeaders.ACCEPT);
    return accepts != null && accepts.contains(MediaType.TEXT_HTML_VALUE);
  }
}
