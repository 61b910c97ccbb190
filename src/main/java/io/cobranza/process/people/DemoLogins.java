package io.cobranza.process.people;

import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever has started the demo, as the last thing on the screen, where to go and as whom. */
@Component
@Profile("demo")
class DemoLogins {

  private static final Logger log = LoggerFactory.getLogger("Cobranza");

  private final ServletWebServerApplicationContext application;

  DemoLogins(ServletWebServerApplicationContext application) {
    this.application = application;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void tell() {
    log.info(
        """


          Cobranza is ready at http://localhost:{}

          Log in as one of these; the password is the name:
          {}
        """,
        application.getWebServer().getPort(),
        String.join(", ", new TreeSet<>(People.DEMO.keySet())));
  }
}
