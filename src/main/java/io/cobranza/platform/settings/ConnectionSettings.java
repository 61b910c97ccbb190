package io.cobranza.platform.settings;

import io.cobranza.platform.database.JdbcUrlOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** How the database is spoken to: by the pool's settings and, before them, by those of the URL. */
class ConnectionSettings {

  private static final String POOL = "spring.datasource.hikari.";

  private final Environment environment;
  private final Map<String, String> url;

  ConnectionSettings(Environment environment) {
    this.environment = environment;
    this.url = JdbcUrlOptions.of(environment.getProperty("spring.datasource.url", ""));
  }

  List<Harm> harms() {
    List<Harm> found = new ArrayList<>();
    String isolation = environment.getProperty(POOL + "transaction-isolation", "");
    if (!isolation.equals("TRANSACTION_READ_COMMITTED")) {
      found.add(Harm.of("settings.isolation", isolation));
    }
    if (environment.getProperty(POOL + "auto-commit", Boolean.class, true)) {
      found.add(Harm.of("settings.autoCommit"));
    }
    if (isOn("useAffectedRows")) {
      found.add(Harm.of("settings.affectedRows"));
    }
    if (isOn("useBulkStmts")) {
      found.add(Harm.of("settings.bulk"));
    }
    if (zoneOfTheSession().isPresent() || !zoneOfInstants().equals("UTC")) {
      found.add(Harm.of("settings.zone", zoneOfTheSession().orElseGet(this::zoneOfInstants)));
    }
    return found;
  }

  /** How long a statement may take; empty if for ever. */
  Optional<Duration> longestStatement() {
    return option("socketTimeout")
        .map(Long::parseLong)
        .filter(millis -> millis > 0)
        .map(Duration::ofMillis);
  }

  /** Set behind the back of the options that the URL has to have. */
  private Optional<String> zoneOfTheSession() {
    return option("sessionVariables")
        .or(() -> option("initSql"))
        .or(() -> Optional.ofNullable(environment.getProperty(POOL + "connection-init-sql")))
        .filter(set -> set.toLowerCase(Locale.ROOT).contains("time_zone"));
  }

  private String zoneOfInstants() {
    return environment.getProperty("spring.jpa.properties.hibernate.jdbc.time_zone", "");
  }

  private boolean isOn(String option) {
    return option(option).filter(told -> !told.matches("(?i)false|0")).isPresent();
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(url.get(name)).or(() -> Optional.ofNullable(ofPool().get(name)));
  }

  private Map<String, String> ofPool() {
    return JdbcUrlOptions.anyCase(
        Binder.get(environment)
            .bind(POOL + "data-source-properties", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of()));
  }
}
