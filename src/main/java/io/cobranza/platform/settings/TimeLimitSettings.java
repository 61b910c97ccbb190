package io.cobranza.platform.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.Environment;

/**
 * What others take for dead after a while has to be given up before: a step before the lock of its
 * job, a letter before its lease.
 */
class TimeLimitSettings {

  private static final String LOCK = "camunda.bpm.job-execution.lock-time-in-millis";
  private static final String LEASE = "cobranza.letters.relay.lease";
  private static final String SENDING = "cobranza.letters.relay.longest-sending";

  /** A letter is rehearsed, sent, and told of; a node that does this is alive. */
  private static final int SENDINGS_IN_A_LEASE = 3;

  private final Environment environment;
  private final ConnectionSettings connection;

  TimeLimitSettings(Environment environment, ConnectionSettings connection) {
    this.environment = environment;
    this.connection = connection;
  }

  List<Harm> harms() {
    List<Harm> found = new ArrayList<>();
    Optional<Duration> statement = connection.longestStatement();
    if (statement.isEmpty()) {
      found.add(Harm.of("settings.statementsEndless"));
    } else if (lock().compareTo(statement.get()) <= 0) {
      found.add(Harm.of("settings.lock", lock().toSeconds(), statement.get().toSeconds()));
    }
    Duration sending = duration(SENDING);
    if (duration(LEASE).compareTo(sending.multipliedBy(SENDINGS_IN_A_LEASE)) < 0) {
      found.add(
          Harm.of(
              "settings.lease",
              duration(LEASE).toSeconds(),
              SENDINGS_IN_A_LEASE,
              sending.toSeconds()));
    }
    return found;
  }

  /** Zero if it is not set, which is too short for anything. */
  private Duration lock() {
    return Duration.ofMillis(environment.getProperty(LOCK, Long.class, 0L));
  }

  private Duration duration(String setting) {
    return ApplicationConversionService.getSharedInstance()
        .convert(environment.getRequiredProperty(setting), Duration.class);
  }
}
