package io.cobranza.process.people;

import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever has started the demo, as the last thing on the screen, where to go and as whom. */
@Component
@Profile("demo")
class DemoLogins {

  private static final Logger log = LoggerFactory.getLogger("Cobranza");

  private final Environment environment;

  DemoLogins(Environment environment) {
    this.environment = environment;
  }

  /** Comes after all that waits for the application to be ready, such as the engine's timers. */
  @EventListener(condition = "#change.state.name() == 'ACCEPTING_TRAFFIC'")
  void tell(AvailabilityChangeEvent<ReadinessState> change) {
    log.info(
        """


          Cobranza is ready at http://localhost:{}

          Log in as one of these; the password is the name:
          {}
        """,
        environment.getProperty("local.server.port"),
        String.join(", ", new TreeSet<>(People.DEMO.keySet())));
  }
}
