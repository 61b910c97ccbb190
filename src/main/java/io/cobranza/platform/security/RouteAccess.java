package io.cobranza.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request pass if the written list says so. */
@Component
class RouteAccess implements AuthorizationManager<RequestAuthorizationContext> {

  private final Routes routes;

  RouteAccess(Routes routes) {
    this.routes = routes;
  }

  @Override
  @SuppressWarnings("deprecation") // the interface still asks for it
  public AuthorizationDecision check(
      Supplier<Authentication> login, RequestAuthorizationContext asked) {
    return new AuthorizationDecision(isGranted(login.get(), asked.getRequest()));
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<Authentication> login, RequestAuthorizationContext asked) {
    return new AuthorizationDecision(isGranted(login.get(), asked.getRequest()));
  }

  private boolean isGranted(Authentication login, HttpServletRequest request) {
    Optional<Route> route =
        routes.of(
            HttpMethod.valueOf(request.getMethod()),
            addressOf(request),
            login == null ? null : login.getName());
    return route.filter(found -> found.toEverybody() || isAmong(login, found)).isPresent();
  }

  /** Without the context path, and before anything is decoded a second time. */
  private static String addressOf(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static boolean isAmong(Authentication login, Route route) {
    return login != null
        && login.isAuthenticated()
        && login.getAuthorities().stream()
            .anyMatch(
                held ->
                    route.who().stream()
                        .anyMatch(group -> group.authority().equals(held.getAuthority())));
  }
}
