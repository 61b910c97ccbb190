package io.cobranza.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The application as the ERP sees it: over HTTP, with JSON and files. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final MockMvc mvc;
  private Locale language = Locale.ENGLISH;
  private String login = "erp";

  public Api(MockMvc mvc) {
    this.mvc = mvc;
  }

  public Api in(String language) {
    this.language = Locale.forLanguageTag(language);
    return this;
  }

  /** One of the demo's people, whose password is their login. */
  public Api as(String person) {
    this.login = person;
    return this;
  }

  public Answer read(String address, Object... parts) {
    return call(get(address, parts));
  }

  /**
   * @param json with single quotes, which read better in a test
   */
  public Answer send(String address, String json) {
    return call(
        post(address).contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"')));
  }

  public Answer change(String address, String json) {
    return call(
        patch(address).contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"')));
  }

  public Answer upload(String address, String csv) {
    return upload(address, csv, StandardCharsets.UTF_8);
  }

  public Answer upload(String address, String csv, Charset encoding) {
    return upload(address, csv.getBytes(encoding));
  }

  public Answer upload(String address, byte[] file) {
    return call(multipart(address).file(new MockMultipartFile("file", file)));
  }

  public Answer call(AbstractMockHttpServletRequestBuilder<?> request) {
    try {
      RequestBuilder asErp = request.with(httpBasic(login, login)).locale(language);
      var response = mvc.perform(asErp).andReturn().getResponse();
      String body = response.getContentAsString(StandardCharsets.UTF_8);
      return new Answer(
          response.getStatus(),
          response.getContentType(),
          body.isEmpty() ? JSON.missingNode() : JSON.readTree(body));
    } catch (Exception e) {
      throw new AssertionError("The request did not get an answer", e);
    }
  }

  public record Answer(int status, String type, JsonNode json) {

    /** The text at that field; null if there is none. */
    public String text(String field) {
      return json.path(field).asText(null);
    }

    /** What a problem says: its status, its field. */
    public String problem() {
      return type + " " + status + " " + text("field");
    }

    /** How many rows of a file were accepted, duplicates and rejected. */
    public String counts() {
      return "%d accepted, %d duplicates, %d rejected"
          .formatted(
              json.path("accepted").asInt(),
              json.path("duplicates").asInt(),
              json.path("rejected").size());
    }

    /** Where and why a row was rejected. */
    public String rejected(int index) {
      JsonNode row = json.path("rejected").path(index);
      return "%d %s: %s"
          .formatted(
              row.path("line").asLong(), row.path("field").asText(), row.path("message").asText());
    }
  }
}
