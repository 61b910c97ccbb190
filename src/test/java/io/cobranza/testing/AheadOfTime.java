package io.cobranza.testing;

import io.cobranza.CobranzaApplication;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** The application in a time of its own, which passes as fast as anybody's. */
public final class AheadOfTime {

  private static final String BY = "cobranza.test.ahead";

  private AheadOfTime() {}

  /** Say this to it. */
  public static String by(Duration ahead) {
    return "--" + BY + "=" + ahead;
  }

  public static void main(String[] settings) {
    new SpringApplicationBuilder(CobranzaApplication.class)
        .initializers(application -> setClock((GenericApplicationContext) application))
        .run(settings);
  }

  private static void setClock(GenericApplicationContext application) {
    ConfigurableEnvironment environment = application.getEnvironment();
    Duration ahead = Duration.parse(environment.getRequiredProperty(BY));
    application.registerBean("clock", Clock.class, () -> Clock.offset(Clock.systemUTC(), ahead));
  }
}
