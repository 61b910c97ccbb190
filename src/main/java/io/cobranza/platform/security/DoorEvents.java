package io.cobranza.platform.security;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;

/** Lets refusals be heard of; by default the framework tells of logins that failed alone. */
@Configuration(proxyBeanMethods = false)
class DoorEvents {

  @Bean
  AuthenticationEventPublisher loginsAreHeardOf(ApplicationEventPublisher events) {
    var publisher = new DefaultAuthenticationEventPublisher(events);
    publisher.setAdditionalExceptionMappings(
        Map.of(GuessedTooOftenException.class, AuthenticationFailureLockedEvent.class));
    return publisher;
  }

  @Bean
  AuthorizationEventPublisher refusalsAreHeardOf(ApplicationEventPublisher events) {
    return new SpringAuthorizationEventPublisher(events);
  }
}
