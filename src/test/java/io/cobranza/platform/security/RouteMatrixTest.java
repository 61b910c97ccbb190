package io.cobranza.platform.security;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.cobranza.testing.CobranzaTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the list, asked by every group, by somebody without a group, and by nobody. */
@CobranzaTest
class RouteMatrixTest {

  private static final String ID = "4f9d8f0e-0f5c-11ef-9b1e-0242ac120002";
  private static final Map<String, String> EXAMPLES =
      Map.of("definition", "a:1:" + ID, "me", "somebody", "format", "csv", "kind", "scripts");

  @Autowired Routes routes;
  @Autowired MockMvc mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping pages;

  private static String example(Route route) {
    String path = route.path().getPatternString().replace("/**", "/a");
    StringBuilder example = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) != '{') {
        example.append(path.charAt(i));
        continue;
      }
      int depth = 0;
      int from = i + 1;
      do {
        depth += path.charAt(i) == '{' ? 1 : path.charAt(i) == '}' ? -1 : 0;
        i++;
      } while (depth > 0);
      i--;
      String name = path.substring(from, i).replaceAll(":.*", "");
      example.append(EXAMPLES.getOrDefault(name, name.startsWith("id") ? ID : "x"));
    }
    return example.toString();
  }

  private int answerTo(Route route, String path, Group group) throws Exception {
    var asked = request(route.method(), URI.create(path)).with(csrf());
    if (group != null) {
      asked.with(user("somebody").roles(group.name()));
    }
    return mvc.perform(asked).andReturn().getResponse().getStatus();
  }

  @Test
  void onlyTheGroupsOfARoutePassIt() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes.all()) {
      String path = example(route);
      assertThat(routes.of(route.method(), path, "somebody"))
          .as("the list's line for " + path)
          .isPresent();
      Route first = routes.of(route.method(), path, "somebody").orElseThrow();
      for (Group group : Group.values()) {
        boolean refused = answerTo(route, path, group) == 403;
        if (refused == (first.toEverybody() || first.who().contains(group))) {
          wrong.add(route.method() + " " + path + " by " + group.id());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void withoutALoginOrAGroupNothingIsOpenButTheDoor() throws Exception {
    Set<String> open = new TreeSet<>();
    for (Route route : routes.all()) {
      String path = example(route);
      int nobody = answerTo(route, path, null);
      int noGroup =
          mvc.perform(
                  request(route.method(), URI.create(path))
                      .with(csrf())
                      .with(user("somebody").roles("STRANGERS")))
              .andReturn()
              .getResponse()
              .getStatus();
      if (!Set.of(401, 302).contains(nobody) || noGroup != 403) {
        open.add(route.path().getPatternString());
      }
    }
    assertThat(open)
        .containsExactlyInAnyOrder(
            "/login",
            "/cobranza.css",
            "/favicon.svg",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/health/readiness");
  }

  /** A new route is written down before it can be built. */
  @Test
  void everyRouteOfOursIsOnTheListAndTheListHasNoOther() {
    Set<String> served =
        pages.getHandlerMethods().entrySet().stream()
            .filter(each -> each.getValue().getBeanType().getName().startsWith("io.cobranza"))
            .map(Map.Entry::getKey)
            .flatMap(RouteMatrixTest::spelled)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        routes.all().stream()
            .map(route -> route.method() + " " + unnamed(route.path().getPatternString()))
            .filter(not(RouteMatrixTest::servedByOthers))
            .collect(Collectors.toCollection(TreeSet::new));
    served.addAll(ONLY_IN_THE_DEMO);
    assertThat(listed).isEqualTo(served);
  }

  private static final Collection<String> ONLY_IN_THE_DEMO =
      List.of("GET /api/demo/clock", "POST /api/demo/clock", "GET /demo");

  private static boolean servedByOthers(String route) {
    return Stream.of("/camunda", "/engine-rest", "/actuator").anyMatch(route::contains)
        || route.matches(".*\\.(js|css|svg)");
  }

  private static Stream<String> spelled(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().stream()
        .flatMap(
            method ->
                info.getPathPatternsCondition().getPatternValues().stream()
                    .map(path -> method + " " + unnamed(path.isEmpty() ? "/" : path)));
  }

  private static String unnamed(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }
}
