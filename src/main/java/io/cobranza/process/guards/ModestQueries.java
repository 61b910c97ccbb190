package io.cobranza.process.guards;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Keeps a question to the engine's API to what a person can look at: so many answers at once, and
 * no more alternatives than a list has. The engine would make one statement of twenty thousand.
 */
class ModestQueries extends OncePerRequestFilter {

  static final int MOST_ANSWERS = 2000;
  static final int MOST_ALTERNATIVES = 20;

  private static final String MOST = "maxResults";
  private static final String ALTERNATIVES = "orQueries";

  private final Refusals refusals;
  private final ObjectMapper json;

  ModestQueries(Refusals refusals, ObjectMapper json) {
    this.refusals = refusals;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String most = asked(request);
    if (most != null && !isModest(most)) {
      refuse(response, "tooManyAnswers", MOST_ANSWERS);
    } else if (alternatives(request) > MOST_ALTERNATIVES) {
      refuse(response, "tooManyAlternatives", MOST_ALTERNATIVES);
    } else {
      chain.doFilter(most == null ? bounded(request) : request, response);
    }
  }

  /** Not by the request's parameters: to ask for those would read the body of a form. */
  private static String asked(HttpServletRequest request) {
    return UriComponentsBuilder.newInstance()
        .query(request.getQueryString())
        .build()
        .getQueryParams()
        .getFirst(MOST);
  }

  private static boolean isModest(String most) {
    try {
      return Integer.parseInt(most) <= MOST_ANSWERS;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private int alternatives(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    if (!HttpMethod.POST.matches(request.getMethod())
        || type == null
        || !type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
      return 0;
    }
    int found = 0;
    try (JsonParser told = json.getFactory().createParser(request.getInputStream())) {
      for (JsonToken token = told.nextToken(); token != null; token = told.nextToken()) {
        if (token == JsonToken.START_ARRAY && ALTERNATIVES.equals(told.currentName())) {
          found += elements(told);
        }
      }
    } catch (JsonProcessingException broken) {
      // Whoever reads it next says so, in the engine's words.
      return found;
    }
    return found;
  }

  /** Those of the array that has just begun; alternatives have none in turn. */
  private static int elements(JsonParser told) throws IOException {
    int found = 0;
    while (told.nextToken() != null && told.currentToken() != JsonToken.END_ARRAY) {
      found++;
      told.skipChildren();
    }
    return found;
  }

  /** Who does not say how many gets no more than who does. */
  private static HttpServletRequest bounded(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getQueryString() {
        String asked = super.getQueryString();
        String bound = MOST + "=" + MOST_ANSWERS;
        return asked == null || asked.isEmpty() ? bound : asked + "&" + bound;
      }
    };
  }

  private void refuse(HttpServletResponse response, String reason, int most) throws IOException {
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        Map.of("type", "InvalidRequestException", "message", refusals.sentence(reason, most)));
  }
}
