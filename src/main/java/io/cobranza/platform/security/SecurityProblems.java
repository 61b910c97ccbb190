package io.cobranza.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.platform.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private final ProblemTexts texts;
  private final ObjectMapper json;

  SecurityProblems(ProblemTexts texts, ObjectMapper json) {
    this.texts = texts;
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Cobranza\"");
    answer(request, response, HttpStatus.UNAUTHORIZED, "Authorization", "login.required");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    if (refusal instanceof CsrfException) {
      answer(request, response, HttpStatus.FORBIDDEN, "X-CSRF-TOKEN", "login.pageTooOld");
    } else {
      answer(request, response, HttpStatus.FORBIDDEN, "Authorization", "login.notAllowed");
    }
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String field,
      String reason)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(
        response.getWriter(), texts.problem(request.getLocale(), status, field, reason));
  }
}
