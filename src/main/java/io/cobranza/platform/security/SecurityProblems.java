package io.cobranza.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.platform.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells a program that it has no login, or not the right one, as any other refusal is told. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String API = "/api/";

  private final Routes routes;
  private final ProblemTexts texts;
  private final ObjectMapper json;

  SecurityProblems(Routes routes, ProblemTexts texts, ObjectMapper json) {
    this.routes = routes;
    this.texts = texts;
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    if (refusal instanceof GuessedTooOftenException tooOften) {
      refuseForNow(request, response, tooOften.waiting());
      return;
    }
    if (!isBrowser(request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Cobranza\"");
    }
    answer(request, response, HttpStatus.UNAUTHORIZED, "Authorization", "login.required");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    if (refusal instanceof CsrfException) {
      answer(request, response, HttpStatus.FORBIDDEN, "X-CSRF-TOKEN", "login.pageTooOld");
    } else if (isOfTheApi(request) && !routes.know(request.getRequestURI())) {
      answer(request, response, HttpStatus.NOT_FOUND, "path", "request.notFound");
    } else if (isOfTheApi(request) && !routes.allow(request.getMethod(), request.getRequestURI())) {
      answer(
          request,
          response,
          HttpStatus.METHOD_NOT_ALLOWED,
          "method",
          "request.method",
          request.getMethod());
    } else {
      answer(request, response, HttpStatus.FORBIDDEN, "Authorization", "login.notAllowed");
    }
  }

  /** A program is told what it has mistyped; the engine's interfaces tell nothing. */
  private static boolean isOfTheApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + API);
  }

  void refuseOtherSite(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, HttpStatus.FORBIDDEN, HttpHeaders.ORIGIN, "login.otherSite");
  }

  private void refuseForNow(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
    answer(
        request, response, HttpStatus.TOO_MANY_REQUESTS, "Authorization", "login.tooManyAttempts");
  }

  /** A browser that is asked for a password keeps it, and adds it to whatever any page sends. */
  private static boolean isBrowser(HttpServletRequest request) {
    String accepts = request.getHeader(HttpHeaders.ACCEPT);
    return request.getHeader("Sec-Fetch-Mode") != null
        || accepts != null && accepts.contains(MediaType.TEXT_HTML_VALUE);
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String field,
      String reason,
      Object... values)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        texts.problem(request.getLocale(), status, field, reason, values));
  }
}
