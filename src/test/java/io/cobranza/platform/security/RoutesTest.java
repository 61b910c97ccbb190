package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;

@Tag("unit")
class RoutesTest {

  private static final String ID = "4f9d8f0e-0f5c-11ef-9b1e-0242ac120002";

  private final Routes written = new Routes();

  private static Routes list(String text) {
    return new Routes(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/job/" + ID + "/execute",
        "/engine-rest/task/" + ID + "/variables/x/data",
        "/engine-rest/task/" + ID + "/localVariables",
        "/engine-rest/process-instance/" + ID + "/modification",
        "/engine-rest/process-definition/key/invoice-collection/start",
        "/engine-rest/message",
        "/engine-rest/signal",
        "/engine-rest/condition",
        "/engine-rest/execution/" + ID + "/localVariables",
        "/engine-rest/external-task/fetchAndLock",
        "/engine-rest/migration/execute",
        "/engine-rest/modification/execute",
        "/engine-rest/engine/default/task",
        "/camunda/api/engine/engine/other/task",
        "/camunda/api/engine/engine/default/job/" + ID + "/execute",
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/auth/user/default/login/tasklist",
        "/api/nothing",
        "/nowhere"
      })
  void whatIsNotWrittenDownIsClosedToEverybody(String path) {
    assertThat(written.of(HttpMethod.POST, path, "admin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/task/count/claim",
        "/engine-rest/task/../job/claim",
        "/engine-rest/task/" + ID + ";x/claim",
        "/engine-rest/task/" + ID + "/claim/",
        "/engine-rest//task/" + ID + "/claim",
        "/ENGINE-REST/task/" + ID + "/claim"
      })
  void anAddressWrittenInAnotherWayIsNotTheSame(String path) {
    assertThat(written.of(HttpMethod.POST, path, "collector")).isEmpty();
    assertThat(written.of(HttpMethod.POST, "/engine-rest/task/" + ID + "/claim", "collector"))
        .isPresent();
  }

  @Test
  void theFirstLineThatFitsDecides() {
    Routes list = list("GET /a/b auditors\nGET /a/{x} erp");
    assertThat(list.of(HttpMethod.GET, "/a/b", "x").orElseThrow().who())
        .containsExactly(Group.AUDITORS);
    assertThat(list.of(HttpMethod.GET, "/a/c", "x").orElseThrow().who()).containsExactly(Group.ERP);
  }

  @Test
  void anAddressOfOnesOwnIsNobodyElses() {
    Routes list = list("PUT /user/{me} staff2\n".replace("staff2", "collectors"));
    assertThat(list.of(HttpMethod.PUT, "/user/ann", "ann")).isPresent();
    assertThat(list.of(HttpMethod.PUT, "/user/ann", "bob")).isEmpty();
    assertThat(list.of(HttpMethod.PUT, "/user/ann", null)).isEmpty();
  }

  @Test
  void aWordStandsForSeveralGroups() {
    Routes list = list("both = erp auditors\nGET,POST /a both legal");
    for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST}) {
      assertThat(list.of(method, "/a", "x").orElseThrow().who())
          .containsExactlyInAnyOrder(Group.ERP, Group.AUDITORS, Group.LEGAL);
    }
    assertThat(list.of(HttpMethod.DELETE, "/a", "x")).isEqualTo(Optional.empty());
  }

  @Test
  void bothWaysToTheEngineAreOneLine() {
    Routes list = list("GET engine:/task legal");
    assertThat(list.of(HttpMethod.GET, "/engine-rest/task", "x")).isPresent();
    assertThat(list.of(HttpMethod.GET, "/camunda/api/engine/engine/default/task", "x")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"GET /a somebody", "GET /a", "FETCH /a erp x", "GET /{a/b erp"})
  void aLineThatCannotBeReadIsRefusedWithTheLine(String line) {
    assertThatThrownBy(() -> list(line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(line);
  }
}
