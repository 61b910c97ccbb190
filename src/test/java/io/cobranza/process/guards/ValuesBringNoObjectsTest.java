package io.cobranza.process.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.platform.security.EveryRoute;
import io.cobranza.testing.Http;
import io.cobranza.testing.Http.Answer;
import io.cobranza.testing.PeopleAtWork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's API makes an object of whatever class is named beside a value. Here it makes none,
 * whoever asks and wherever the value is sent to.
 */
class ValuesBringNoObjectsTest extends PeopleAtWork {

  private static final String CLASS = CodeOfAnAttacker.class.getName();

  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @Autowired ApplicationContext application;

  private Http collector;
  private EveryRoute routes;

  /** Most of these addresses are closed. What lies behind them is looked at here alone. */
  @BeforeEach
  void everyAddressIsOpen() {
    CodeOfAnAttacker.RUNS.set(0);
    routes = EveryRoute.open(application);
  }

  @AfterEach
  void nothingHasRun() {
    routes.close();
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
  }

  private static String upload(String type, String contentType) {
    return """
    --part\r
    Content-Disposition: form-data; name="data"; filename="x"\r
    Content-Type: %s\r
    \r
    {"url":"jdbc:attacker"}\r
    --part\r
    Content-Disposition: form-data; name="%s"\r
    Content-Type: text/plain\r
    \r
    %s\r
    --part--\r
    """
        .formatted(
            contentType,
            type.startsWith("value:") ? "valueType" : "type",
            type.replace("value:", ""));
  }

  static Stream<String> uploads() {
    return Stream.of(
        upload(CLASS, "application/json"),
        upload(CLASS + "$Loaded", "application/json"),
        upload("java.util.ArrayList<" + CLASS + ">", "application/json"),
        upload("java.lang.String", "application/json"),
        upload(CLASS, "application/octet-stream"),
        upload("value:Object", "application/json"),
        upload("value:Bytes", "application/octet-stream"),
        upload("value:File", "application/octet-stream"));
  }

  @ParameterizedTest
  @MethodSource("uploads")
  void nothingIsUploadedAsAValue(String content) {
    List<Answer> answers = new ArrayList<>();
    for (String path :
        List.of(
            "/task/" + callTask().getId() + "/variables/x/data",
            "/task/" + callTask().getId() + "/localVariables/x/data",
            "/process-instance/" + callTask().getProcessInstanceId() + "/variables/x/data",
            "/execution/" + callTask().getExecutionId() + "/localVariables/x/data",
            "/engine/default/task/" + callTask().getId() + "/variables/x/data",
            "/case-execution/x/variables/x/data")) {
      for (String user : List.of("collector", "erp", "admin")) {
        answers.add(program(user).multipart(REST + path, "part", content));
      }
      if (!path.startsWith("/engine")) {
        answers.add(browser("collector").multipart(TASKLIST + path, "part", content));
      }
    }
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
              assertThat(answer.body()).contains("A value cannot be uploaded");
            });
  }

  static Stream<Arguments> values() {
    String json = "'valueInfo':{'objectTypeName':'%s','serializationDataFormat':'%s'}";
    return Stream.of(
        Arguments.of(
            "java",
            "{'type':'Object','value':'%s',%s}"
                .formatted(
                    serialized(), json.formatted(CLASS, "application/x-java-serialized-object"))),
        Arguments.of(
            "json",
            "{'type':'Object','value':'{}',%s}"
                .formatted(json.formatted(CLASS, "application/json"))),
        Arguments.of(
            "xml",
            "{'type':'Object','value':'<x/>',%s}"
                .formatted(json.formatted(CLASS, "application/xml"))),
        Arguments.of(
            "small letters",
            "{'type':'object','value':'x',%s}"
                .formatted(json.formatted(CLASS, "application/x-java-serialized-object"))),
        Arguments.of("file", "{'type':'File','value':'eA==','valueInfo':{'filename':'x'}}"),
        Arguments.of("bytes", "{'type':'Bytes','value':'eA=='}"),
        Arguments.of("Json", "{'type':'Json','value':'{}'}"),
        Arguments.of("Xml", "{'type':'Xml','value':'<x/>'}"),
        Arguments.of(
            "passing",
            "{'type':'Object','value':'x','valueInfo':{'transient':true,'objectTypeName':'x','serializationDataFormat':'x'}}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void noValueIsAnObjectWhereverItIsSentTo(String kind, String value) {
    String task = "/task/" + callTask().getId();
    String instance = "/process-instance/" + callTask().getProcessInstanceId();
    String execution = "/execution/" + callTask().getExecutionId();
    String variables = "'variables':{'x':VALUE}";
    for (String[] request :
        new String[][] {
          {task + "/variables", "{'modifications':{'x':VALUE}}"},
          {task + "/localVariables", "{'modifications':{'x':VALUE}}"},
          {task + "/complete", "{" + variables + "}"},
          {task + "/submit-form", "{" + variables + "}"},
          {task + "/resolve", "{" + variables + "}"},
          {task + "/bpmnError", "{'errorCode':'x'," + variables + "}"},
          {task + "/bpmnEscalation", "{'escalationCode':'x'," + variables + "}"},
          {instance + "/variables", "{'modifications':{'x':VALUE}}"},
          {execution + "/localVariables", "{'modifications':{'x':VALUE}}"},
          {execution + "/signal", "{" + variables + "}"},
          {
            instance + "/modification",
            "{'instructions':[{'type':'startBeforeActivity','activityId':'x'," + variables + "}]}"
          },
          {"/process-instance/variables-async", "{'processInstanceIds':['x']," + variables + "}"},
          {"/process-definition/key/write-off/start", "{" + variables + "}"},
          {"/process-definition/key/write-off/submit-form", "{" + variables + "}"},
          {"/message", "{'messageName':'x','processVariables':{'x':VALUE}}"},
          {"/message", "{'messageName':'x','correlationKeys':{'x':VALUE}}"},
          {"/signal", "{'name':'x'," + variables + "}"},
          {"/condition", "{" + variables + "}"},
          {"/decision-definition/key/large-amount/evaluate", "{" + variables + "}"},
          {"/external-task/x/complete", "{'workerId':'x'," + variables + "}"}
        }) {
      String body = request[1].replace("VALUE", value);
      Answer byAdmin = program("admin").post(REST + request[0], body);
      assertThat(byAdmin.status()).as(request[0] + " " + byAdmin).isBetween(400, 499);
      assertThat(byAdmin.body()).as(request[0]).doesNotContain("\tat ").contains("message");
      Answer byCollector = browser().post(TASKLIST + request[0], body);
      assertThat(byCollector.status()).as(request[0] + " " + byCollector).isBetween(400, 499);
    }
    for (String path :
        List.of(
            task + "/variables/x",
            task + "/localVariables/x",
            instance + "/variables/x",
            execution + "/localVariables/x")) {
      Answer answer = program("admin").put(REST + path, value);
      assertThat(answer.status()).as(path + " " + answer).isEqualTo(400);
      assertThat(answer.body()).contains("is not accepted");
      assertThat(program("collector").put(REST + path, value).status()).isBetween(400, 499);
    }
    assertThat(variablesNamedX()).isZero();
  }

  /** A list or a group of values without a type would be kept as an object as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'value':{'a':1}}",
        "{'value':[1,2]}",
        "{'value':{'a':1},'valueInfo':{'transient':true}}"
      })
  void whatIsNoSingleValueIsNotKept(String value) {
    String task = REST + "/task/" + callTask().getId();
    Answer put = program("admin").put(task + "/variables/x", value);
    assertThat(put.status()).as(put.toString()).isEqualTo(400);
    Answer answered =
        program("collector")
            .post(
                task + "/complete",
                "{'variables':{'outcome':{'value':'NOT_REACHED'},'note':VALUE}}"
                    .replace("VALUE", value));
    assertThat(answered.body()).contains("is not filled in correctly").doesNotContain("\tat ");
    assertThat(callTask()).isNotNull();
    assertThat(variablesNamedX()).isZero();
  }

  /** What is looked for is turned into a value as well. */
  @ParameterizedTest
  @ValueSource(strings = {"{'a':1}", "[1,2]", "{'@class':'CLASS'}", "['CLASS',{}]"})
  void nothingIsLookedForByAnObject(String value) {
    String wanted =
        "[{'name':'x','operator':'eq','value':%s}]".formatted(value.replace("CLASS", CLASS));
    for (String[] search :
        new String[][] {
          {"/task", "{'taskVariables':%s}"},
          {"/task", "{'processVariables':%s}"},
          {"/task", "{'orQueries':[{'taskVariables':%s}]}"},
          {"/task/count", "{'taskVariables':%s}"},
          {"/process-instance", "{'variables':%s}"},
          {"/execution", "{'processVariables':%s}"},
          {"/history/process-instance", "{'variables':%s}"},
          {"/history/task", "{'taskVariables':%s}"},
          {"/variable-instance", "{'variableValues':%s}"}
        }) {
      Answer answer = program("admin").post(REST + search[0], search[1].formatted(wanted));
      assertThat(answer.status()).as(search[0] + search[1] + answer).isBetween(400, 499);
      assertThat(answer.body()).doesNotContain("\tat ");
    }
  }

  @Test
  void anObjectThatWasKeptBeforeIsNotBroughtBackToLife() throws IOException {
    String instance = callTask().getProcessInstanceId();
    runtime.setVariable(instance, "x", "a text");
    transaction.executeWithoutResult(
        status -> {
          jdbc.update(
              "INSERT INTO ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_) VALUES ('kept', 1, 'x', ?)",
              Base64.getDecoder().decode(serialized()));
          jdbc.update(
              "UPDATE ACT_RU_VARIABLE SET TYPE_ = 'serializable', BYTEARRAY_ID_ = 'kept', TEXT2_ = ?"
                  + " WHERE NAME_ = 'x'",
              CLASS);
          jdbc.update(
              "UPDATE ACT_HI_VARINST SET VAR_TYPE_ = 'serializable', BYTEARRAY_ID_ = 'kept',"
                  + " TEXT2_ = ? WHERE NAME_ = 'x'",
              CLASS);
        });
    CodeOfAnAttacker.RUNS.set(0);
    for (String path :
        List.of(
            "/process-instance/" + instance + "/variables",
            "/process-instance/" + instance + "/variables/x?deserializeValue=true",
            "/variable-instance?variableName=x&deserializeValues=true",
            "/history/variable-instance?variableName=x&deserializeValues=true",
            "/task/" + callTask().getId() + "/variables",
            "/task/" + callTask().getId() + "/form-variables")) {
      assertThat(program("admin").get(REST + path).body()).as(path).doesNotContain("\tat ");
    }
    transaction.executeWithoutResult(
        status -> {
          jdbc.update("DELETE FROM ACT_RU_VARIABLE WHERE NAME_ = 'x'");
          jdbc.update("DELETE FROM ACT_HI_VARINST WHERE NAME_ = 'x'");
          jdbc.update("DELETE FROM ACT_GE_BYTEARRAY WHERE ID_ = 'kept'");
        });
  }

  @Test
  void textsNumbersAndDatesAreTaken() {
    String path = REST + "/process-instance/" + callTask().getProcessInstanceId() + "/variables/x";
    for (String value :
        List.of(
            "{'value':'a text','type':'String'}",
            "{'value':true,'type':'Boolean'}",
            "{'value':1,'type':'Integer'}",
            "{'value':1,'type':'Long'}",
            "{'value':1.5,'type':'Double'}",
            "{'value':'2024-02-12T09:00:00.000+0100','type':'Date'}",
            "{'value':null,'type':'Null'}",
            "{'value':'a text'}")) {
      Answer answer = program("admin").put(path, value);
      assertThat(answer.status()).as(value + answer).isEqualTo(204);
    }
  }

  private Http browser() {
    if (collector == null) {
      collector = browser("collector");
    }
    return collector;
  }

  private long variablesNamedX() {
    return runtime.createVariableInstanceQuery().variableName("x").count();
  }

  private static String serialized() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new CodeOfAnAttacker());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
