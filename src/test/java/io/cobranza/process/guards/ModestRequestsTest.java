package io.cobranza.process.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Http;
import io.cobranza.testing.PeopleAtWork;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked in one request has a measure, so that nobody keeps the house busy alone. */
class ModestRequestsTest extends PeopleAtWork {

  private static final int THREE_MEGABYTES = 3 * 1024 * 1024;

  @Test
  void twentyThousandAlternativesAreRefused() {
    String body =
        "{\"orQueries\":["
            + String.join(",", Collections.nCopies(20_000, "{\"name\":\"x\"}"))
            + "]}";
    Http.Answer answer = program("collector").post(REST + "/task", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("message").asText()).contains("20 alternatives");
  }

  @Test
  void aListsFewAlternativesAreAnswered() {
    Http.Answer answer =
        program("collector").post(REST + "/task", "{\"orQueries\":[{\"name\":\"x\"}]}");
    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001", "2147483647", "99999999999", "all"})
  void moreAnswersThanOneCanLookAtAreRefused(String most) {
    Http.Answer answer = program("collector").get(REST + "/task?maxResults=" + most);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("message").asText()).contains("2000 answers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/task", "/task?firstResult=0", "/task?maxResults=2000"})
  void aModestQuestionIsAnswered(String question) {
    Http.Answer answer = program("collector").get(REST + question);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/payments", REST + "/task"})
  void threeMegabytesOfJsonAreRefused(String address) throws Exception {
    assertThat(sent(address, BodyPublishers.ofByteArray(new byte[THREE_MEGABYTES]))).isEqualTo(413);
  }

  /** Nobody is told how long it will be. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/payments", REST + "/task"})
  void threeMegabytesBitByBitAreRefused(String address) throws Exception {
    InputStream bits = new ByteArrayInputStream(new byte[THREE_MEGABYTES]);
    assertThat(sent(address, BodyPublishers.ofInputStream(() -> bits))).isEqualTo(413);
  }

  private int sent(String address, BodyPublisher body) throws Exception {
    String login = Base64.getEncoder().encodeToString("erp:erp".getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(body)
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }
}
