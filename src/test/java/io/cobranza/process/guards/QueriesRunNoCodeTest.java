package io.cobranza.process.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Http;
import io.cobranza.testing.Http.Answer;
import io.cobranza.testing.PeopleAtWork;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * CVE-2026-109432: the engine evaluates expressions in the {@code or} parts of a query, whoever
 * sends it. Each of these requests would run an attacker's code on the server.
 */
class QueriesRunNoCodeTest extends PeopleAtWork {

  private static final String CODE =
      "${''''.getClass().forName(''%s'').newInstance()}"
          .replace("''", "\\u0027")
          .formatted(CodeOfAnAttacker.class.getName());

  @Autowired FilterService filters;

  @BeforeEach
  void nothingHasRunYet() {
    CodeOfAnAttacker.RUNS.set(0);
  }

  @AfterEach
  void nothingHasRun() {
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
  }

  static Stream<String> queriesWithCode() {
    return Stream.of(
            "{'orQueries':[{'assigneeExpression':'CODE'}]}",
            "{'orQueries':[{'nameLike':'%'},{'candidateGroupsExpression':'CODE'}]}",
            "{'orQueries':[{'orQueries':[{'assigneeExpression':'CODE'}]}]}",
            "{'orQueries':[{'dueAfterExpression':'CODE','assignee':'x'}]}",
            "{'assigneeExpression':'CODE'}")
        .map(query -> query.replace("CODE", CODE));
  }

  @ParameterizedTest
  @MethodSource("queriesWithCode")
  void notWhenTasksAreAskedFor(String query) {
    for (Answer answer :
        List.of(
            program("collector").post(REST + "/task", query),
            program("collector").post(REST + "/task/count", query),
            browser("collector").post(TASKLIST + "/task", query),
            browser("collector").post(TASKLIST + "/task/count", query))) {
      assertRefused(answer);
    }
  }

  @ParameterizedTest
  @MethodSource("queriesWithCode")
  void notWhenAListIsNarrowedDown(String query) {
    String list = "/filter/" + collectorsList();
    for (Answer answer :
        List.of(
            program("collector").post(REST + list + "/list", query),
            program("collector").post(REST + list + "/count", query),
            browser("collector").post(TASKLIST + list + "/list?firstResult=0&maxResults=5", query),
            browser("collector").post(TASKLIST + list + "/count", query))) {
      assertRefused(answer);
    }
    assertThat(program("collector").post(REST + list + "/singleResult", query).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @MethodSource("queriesWithCode")
  void notWhenAListIsMadeOrChangedEvenByAnAdministrator(String query) {
    String list = "{'resourceType':'Task','name':'attack','query':%s,'properties':{}}";
    String path = "/filter/" + collectorsList();
    for (Answer answer :
        List.of(
            program("admin").post(REST + "/filter/create", list.formatted(query)),
            browser("admin").post(TASKLIST + "/filter/create", list.formatted(query)),
            program("admin").put(REST + path, list.formatted(query)))) {
      assertRefused(answer);
    }
    assertThat(filters.createFilterQuery().filterName("attack").count()).isZero();
  }

  @Test
  void aListIsStillNarrowedDownByHarmlessWords() {
    Http collector = program("collector");
    String list = REST + "/filter/" + collectorsList() + "/list";
    assertThat(collector.post(list, "{'nameLike':'Call%'}").json()).hasSize(1);
    assertThat(collector.post(list, "{'nameLike':'Visit%'}").json()).isEmpty();
    assertThat(
            collector
                .post(list, "{'orQueries':[{'nameLike':'Visit%','assignee':'collector'}]}")
                .json())
        .isEmpty();
    assertThat(
            collector
                .post(
                    list,
                    "{'taskVariables':[{'name':'invoice','operator':'eq','value':'F-1'}],"
                        + "'sorting':[{'sortBy':'created','sortOrder':'desc'}]}")
                .json())
        .hasSize(1);
  }

  @Test
  void collectorsMakeNoListsAndChangeNone() {
    String list = "{'resourceType':'Task','name':'mine','query':{},'properties':{}}";
    Http collector = program("collector");
    assertThat(collector.post(REST + "/filter/create", list).status()).isEqualTo(403);
    assertThat(collector.put(REST + "/filter/" + collectorsList(), list).status()).isEqualTo(403);
    assertThat(collector.delete(REST + "/filter/" + collectorsList()).status()).isEqualTo(403);
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
    assertThat(answer.body()).contains("xpressions are").doesNotContain("\tat ");
  }

  private String collectorsList() {
    return filters.createTaskFilterQuery().filterName("Collectors’ calls").singleResult().getId();
  }
}
