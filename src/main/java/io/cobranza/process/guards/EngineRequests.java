package io.cobranza.process.guards;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is looked at before a request reaches the engine's API. */
@Configuration(proxyBeanMethods = false)
class EngineRequests {

  private static final int AFTER_LOGIN = 0;

  @Bean
  FilterRegistrationBean<NoUploadedValues> noUploadedValues(Refusals refusals, ObjectMapper json) {
    var registration = new FilterRegistrationBean<>(new NoUploadedValues(refusals, json));
    registration.setOrder(AFTER_LOGIN);
    registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    return registration;
  }

  @Bean
  FilterRegistrationBean<ModestQueries> modestQueries(Refusals refusals, ObjectMapper json) {
    var registration = new FilterRegistrationBean<>(new ModestQueries(refusals, json));
    registration.setOrder(AFTER_LOGIN);
    registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    return registration;
  }
}
