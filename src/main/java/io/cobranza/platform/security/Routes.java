package io.cobranza.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** The written list of who may ask for what. What is not on it is closed. */
@Component
class Routes {

  private static final String EVERYBODY = "public";
  private static final String NOBODY = "nobody";
  private static final List<String> WAYS_TO_THE_ENGINE =
      List.of("/camunda/api/engine/engine/default", "/engine-rest");

  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Set<Group>> words = new HashMap<>();

  Routes() {
    this(new ClassPathResource("access/routes.txt"));
  }

  /**
   * @throws IllegalStateException if a line cannot be read, with the line
   */
  Routes(Resource list) {
    words.put(EVERYBODY, Set.of());
    words.put(NOBODY, Set.of());
    Arrays.stream(Group.values()).forEach(group -> words.put(group.id(), EnumSet.of(group)));
    read(list).lines().map(String::strip).filter(Routes::saysSomething).forEach(this::understand);
  }

  /**
   * @param name of the one who asks; null without a login
   */
  Optional<Route> of(HttpMethod method, String address, String name) {
    if (address.indexOf(';') >= 0) {
      // What stands behind it is another address to one framework, and nothing to the next.
      return Optional.empty();
    }
    PathContainer path = PathContainer.parsePath(address);
    return routes.stream().filter(route -> route.fits(method, path, name)).findFirst();
  }

  /** Whether anything at all may be asked for there, by whomever. */
  boolean know(String address) {
    PathContainer path = PathContainer.parsePath(address);
    return routes.stream().anyMatch(route -> route.path().matches(path));
  }

  /** Whether that may be asked for there, by whomever. */
  boolean allow(String method, String address) {
    PathContainer path = PathContainer.parsePath(address);
    return routes.stream()
        .anyMatch(
            route ->
                route.method().equals(HttpMethod.valueOf(method)) && route.path().matches(path));
  }

  Collection<Route> all() {
    return List.copyOf(routes);
  }

  private static String read(Resource list) {
    try {
      return list.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean saysSomething(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private void understand(String line) {
    try {
      String[] meaning = line.split("\\s+=\\s+", 2);
      if (meaning.length == 2) {
        words.put(meaning[0], who(meaning[1].split("\\s+")));
      } else {
        route(line.split("\\s+"));
      }
    } catch (RuntimeException e) {
      throw new IllegalStateException("This line of the routes cannot be read: " + line, e);
    }
  }

  private void route(String[] line) {
    Set<Group> who = who(Arrays.copyOfRange(line, 2, line.length));
    for (String method : line[0].split(",")) {
      paths(line[1])
          .map(path -> Route.of(method, path, who, line[2].equals(EVERYBODY)))
          .forEach(routes::add);
    }
  }

  private static Stream<String> paths(String path) {
    return path.startsWith("engine:")
        ? WAYS_TO_THE_ENGINE.stream().map(way -> way + path.substring("engine:".length()))
        : Stream.of(path);
  }

  private Set<Group> who(String... named) {
    Set<Group> who = EnumSet.noneOf(Group.class);
    for (String word : named) {
      if (!words.containsKey(word)) {
        throw new IllegalStateException("There is no such group: " + word);
      }
      who.addAll(words.get(word));
    }
    return who;
  }
}
