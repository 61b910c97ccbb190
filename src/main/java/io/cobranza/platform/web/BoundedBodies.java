package io.cobranza.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is told in one request if it is longer than anybody has to tell: whoever reads it
 * inside would keep all of it in memory. Files and forms have bounds of their own, in the
 * configuration.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 45)
class BoundedBodies extends OncePerRequestFilter {

  /** A query of the engine's pages has a few kilobytes; an invoice, less than one. */
  static final int LARGEST = 1024 * 1024;

  private static final String MEGABYTES = "1";

  private final ProblemTexts texts;
  private final ObjectMapper json;

  BoundedBodies(ProblemTexts texts, ObjectMapper json) {
    this.texts = texts;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    String known = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    return request.getContentLengthLong() == 0
        || known.startsWith("multipart/")
        || known.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > LARGEST) {
      refuse(request, response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      refuse(request, response);
    } else {
      chain.doFilter(new ReadBody(request, body), response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        texts.problem(
            request.getLocale(),
            HttpStatus.PAYLOAD_TOO_LARGE,
            "body",
            "request.bodyTooLarge",
            MEGABYTES));
  }
}
