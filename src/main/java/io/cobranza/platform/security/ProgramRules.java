package io.cobranza.platform.security;

import static io.cobranza.platform.security.Group.ADMINISTRATORS;
import static io.cobranza.platform.security.Group.BILLING;
import static io.cobranza.platform.security.Group.ERP;
import static io.cobranza.platform.security.Group.LOGISTICS;
import static io.cobranza.platform.security.Group.SUPERVISORS;
import static io.cobranza.platform.security.Paths.path;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What programs, and our own pages by themselves, may ask for. */
@Configuration(proxyBeanMethods = false)
class ProgramRules {

  /** Programs only: the login comes with every request, so there is no session to ride on. */
  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    return http.securityMatcher(path("/engine-rest/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(Customizer.withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /** Programs with their login in every request, and our own pages with their session. */
  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, SecurityProblems problems) throws Exception {
    return http.securityMatcher(path("/api/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(path("/api/demo/**"))
                    .authenticated()
                    .requestMatchers(path(HttpMethod.GET, "/api/**"))
                    .authenticated()
                    .requestMatchers(path(HttpMethod.POST, "/api/invoices/{number}/documents"))
                    .hasAnyRole(
                        ERP.name(),
                        ADMINISTRATORS.name(),
                        SUPERVISORS.name(),
                        BILLING.name(),
                        LOGISTICS.name())
                    .anyRequest()
                    .hasAnyRole(ERP.name(), ADMINISTRATORS.name(), SUPERVISORS.name()))
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
