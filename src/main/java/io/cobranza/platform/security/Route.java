package io.cobranza.platform.security;

import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the list: what may be asked for, and by whom.
 *
 * @param who groups; empty for nobody
 * @param toEverybody without a login as well
 */
record Route(HttpMethod method, PathPattern path, Set<Group> who, boolean toEverybody) {

  /** A part of the address that has to be the name of the one who asks. */
  private static final String OWN_NAME = "me";

  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String DEFINITION = "(?:[A-Za-z0-9_.-]+:[0-9]+:)?" + ID;

  static Route of(String method, String path, Set<Group> who, boolean toEverybody) {
    String narrowed =
        path.replace("{definition}", "{definition:" + DEFINITION + "}")
            .replaceAll("\\{(id[0-9]?)}", "{$1:" + ID.replace("\\", "\\\\") + "}");
    return new Route(
        HttpMethod.valueOf(method),
        PathPatternParser.defaultInstance.parse(narrowed),
        who,
        toEverybody);
  }

  /**
   * @param name of the one who asks; null without a login
   */
  boolean fits(HttpMethod asked, PathContainer address, String name) {
    if (!method.equals(asked)
        && !(method.equals(HttpMethod.GET) && asked.equals(HttpMethod.HEAD))) {
      return false;
    }
    PathPattern.PathMatchInfo match = path.matchAndExtract(address);
    return match != null && isOwn(match.getUriVariables(), name);
  }

  private static boolean isOwn(Map<String, String> parts, String name) {
    return !parts.containsKey(OWN_NAME) || parts.get(OWN_NAME).equals(name);
  }
}
