package io.cobranza.process.guards;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses values that are uploaded to the engine's API: it would load the class that is named
 * beside the value before it asks whether it may. Files to deploy and attachments pass.
 */
class NoUploadedValues extends OncePerRequestFilter {

  private static final Pattern FILES =
      Pattern.compile(".*(/deployment/create|/task/[^/]+/attachment/create)");

  private final Refusals refusals;
  private final ObjectMapper json;

  NoUploadedValues(Refusals refusals, ObjectMapper json) {
    this.refusals = refusals;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isUpload(request) && !FILES.matcher(request.getRequestURI()).matches()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      json.writeValue(
          response.getOutputStream(),
          Map.of("type", "InvalidRequestException", "message", refusals.sentence("upload")));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isUpload(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
