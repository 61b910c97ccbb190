package io.cobranza.platform.security;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Opens every address of the engine to everybody who logs in, so that a test sees what stops a
 * request besides the list of routes.
 */
public final class EveryRoute implements AutoCloseable {

  private final Routes routes;
  private final List<Route> written;

  private EveryRoute(Routes routes) {
    this.routes = routes;
    this.written = List.copyOf(routes.all());
    List<Route> open = new ArrayList<>();
    for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
      for (String way : List.of("/engine-rest/**", "/camunda/api/engine/engine/default/**")) {
        open.add(Route.of(method, way, EnumSet.allOf(Group.class), false));
      }
    }
    open.addAll(written);
    use(open);
  }

  public static EveryRoute open(ApplicationContext application) {
    return new EveryRoute(application.getBean(Routes.class));
  }

  @Override
  public void close() {
    use(new ArrayList<>(written));
  }

  private void use(List<Route> list) {
    ReflectionTestUtils.setField(routes, "routes", list);
  }
}
