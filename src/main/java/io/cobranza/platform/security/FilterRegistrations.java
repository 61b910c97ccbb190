package io.cobranza.platform.security;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Where in the way of a request our own filters stand. */
@Configuration(proxyBeanMethods = false)
class FilterRegistrations {

  /** Before anybody is asked who they are. */
  @Bean
  FilterRegistrationBean<SameSiteOnly> sameSiteOnlyFirst(SameSiteOnly filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
    return registration;
  }

  /** Outside of whoever sets a cookie, the session's included. */
  @Bean
  FilterRegistrationBean<SecureCookies> secureCookiesFirst(SecureCookies filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  /** Part of the security chains, and nowhere else. */
  @Bean
  FilterRegistrationBean<SessionStanding> sessionStandingWithinTheChains(SessionStanding filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }
}
