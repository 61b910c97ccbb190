package io.cobranza.process.people;

import io.cobranza.platform.security.KeptInSession;
import io.cobranza.process.tasks.NamesTheField;
import jakarta.servlet.Filter;
import java.util.List;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets Tasklist, Cockpit, Admin and the engine's REST API take part in the one login. */
@Configuration(proxyBeanMethods = false)
class EnginePages {

  private static final int AFTER_LOGIN = 0;

  @Bean
  FilterRegistrationBean<Filter> loginOfPages() {
    return byLoggedInUser(
        new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
  }

  @Bean
  FilterRegistrationBean<Filter> loginOfRestApi() {
    return byLoggedInUser(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
  }

  /** Before either way to the engine is set up: both read the classes from there. */
  EnginePages() {
    CamundaRestResources.getConfigurationClasses().add(NamesTheField.class);
  }

  /** They keep in the session whom they take the caller for. */
  @Bean
  KeptInSession loginsOfPages() {
    return new KeptInSession(List.of("org.camunda.bpm.webapp.impl.security.auth.*"));
  }

  @Bean
  FilterRegistrationBean<Filter> nonceOfItsOwn() {
    var registration = new FilterRegistrationBean<Filter>(new NonceOfItsOwn());
    registration.setOrder(AFTER_LOGIN);
    registration.addUrlPatterns("/camunda/*");
    return registration;
  }

  private static FilterRegistrationBean<Filter> byLoggedInUser(Filter filter, String... paths) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setName(filter.getClass().getSimpleName());
    registration.addInitParameter("authentication-provider", LoggedInUser.class.getName());
    registration.setOrder(AFTER_LOGIN);
    registration.addUrlPatterns(paths);
    return registration;
  }
}
