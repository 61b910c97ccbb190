package io.cobranza.platform.security;

import static io.cobranza.platform.security.Paths.path;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** What programs, and our own pages by themselves, may ask for. */
@Configuration(proxyBeanMethods = false)
class ProgramRules {

  /** Programs only: the login comes with every request, so there is no session to ride on. */
  @Bean
  @Order(1)
  SecurityFilterChain programsOnly(HttpSecurity http, RouteAccess routes, SecurityProblems problems)
      throws Exception {
    return http.securityMatcher(
            new OrRequestMatcher(path("/engine-rest/**"), path("/actuator/prometheus")))
        .authorizeHttpRequests(requests -> requests.anyRequest().access(routes))
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /** Programs with their login in every request, and our own pages with their session. */
  @Bean
  @Order(2)
  SecurityFilterChain api(
      HttpSecurity http, RouteAccess routes, SessionStanding standing, SecurityProblems problems)
      throws Exception {
    return http.securityMatcher(path("/api/**"))
        .addFilterAfter(standing, SecurityContextHolderFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().access(routes))
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        // No other site can make a browser send this header, so there is nothing to forge.
        .csrf(csrf -> csrf.ignoringRequestMatchers(ProgramRules::bringsItsLogin))
        .requestCache(RequestCacheConfigurer::disable)
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .build();
  }

  private static boolean bringsItsLogin(HttpServletRequest request) {
    String login = request.getHeader("Authorization");
    return login != null && login.regionMatches(true, 0, "Basic ", 0, 6);
  }
}
