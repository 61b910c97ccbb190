package io.cobranza.platform.security;

import static io.cobranza.platform.security.Paths.path;

import jakarta.servlet.DispatcherType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.DelegatingLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which pages a person sees, how one logs in to all of them at once, and out again. */
@Configuration(proxyBeanMethods = false)
class PageRules {

  private static final RequestMatcher TASKLIST_LOGOUT =
      path(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http,
      RouteAccess routes,
      SessionStanding standing,
      SecurityProblems problems,
      AfterLogin afterLogin)
      throws Exception {
    return http.addFilterAfter(standing, SecurityContextHolderFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .anyRequest()
                    .access(routes))
        .formLogin(
            login ->
                login
                    .loginPage("/login")
                    .successHandler(afterLogin)
                    // Says no more than that it failed, and keeps nothing of why in the session.
                    .failureHandler(
                        (request, response, refusal) ->
                            response.sendRedirect(request.getContextPath() + "/login?error"))
                    .permitAll())
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(
                        new OrRequestMatcher(path(HttpMethod.POST, "/logout"), TASKLIST_LOGOUT))
                    .logoutSuccessHandler(afterLogout()))
        // The engine's pages guard themselves by a token of their own.
        .csrf(csrf -> csrf.ignoringRequestMatchers(path("/camunda/api/**")))
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(toLogin()).accessDeniedHandler(refusals(problems)))
        // The engine's pages send their own, and would otherwise be loaded anew every time.
        .headers(
            headers -> {
              headers
                  .cacheControl(cache -> cache.disable())
                  .frameOptions(frame -> frame.sameOrigin());
              PageHeaders.all().forEach(headers::addHeaderWriter);
            })
        .build();
  }

  /** Who may not see a page reads so on a page; whoever asked too late is told in a sentence. */
  private static AccessDeniedHandler refusals(SecurityProblems problems) {
    RequestMatcher background = path("/camunda/api/**");
    AccessDeniedHandler page = new AccessDeniedHandlerImpl();
    return (request, response, refusal) ->
        (refusal instanceof CsrfException || background.matches(request) ? problems : page)
            .handle(request, response, refusal);
  }

  /** A page is replaced by the login page; what a page loads in the background is refused. */
  private static AuthenticationEntryPoint toLogin() {
    var entry =
        new DelegatingAuthenticationEntryPoint(
            new LinkedHashMap<>(
                Map.of(
                    path("/camunda/api/**"), new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))));
    entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
    return entry;
  }

  private static LogoutSuccessHandler afterLogout() {
    var toLogin = new SimpleUrlLogoutSuccessHandler();
    toLogin.setDefaultTargetUrl("/login?logout");
    var handler =
        new DelegatingLogoutSuccessHandler(
            new LinkedHashMap<>(
                Map.of(
                    TASKLIST_LOGOUT,
                    new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT))));
    handler.setDefaultLogoutSuccessHandler(toLogin);
    return handler;
  }
}
