package io.cobranza.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What a test brings in place of the real world: time. */
@TestConfiguration(proxyBeanMethods = false)
public class TestApplication {

  @Bean
  @Primary
  VirtualClock virtualClock() {
    return new VirtualClock();
  }
}
