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
  private static final String SMTP = "spring.mail.properties.mail.smtp.";

  /**
   * From the greeting to the word that the mail was taken, with encryption begun on the way, a
   * login and a moment's grace.
   */
  private static final int ANSWERS_OF_A_MAIL_SERVER = 12;

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
    Optional<Duration> mail = longestMail();
    if (mail.isEmpty()) {
      found.add(Harm.of("settings.mailEndless"));
    } else if (lease().compareTo(mail.get()) <= 0) {
      found.add(Harm.of("settings.lease", lease().toSeconds(), mail.get().toSeconds()));
    }
    return found;
  }

  /** Zero if it is not set, which is too short for anything. */
  private Duration lock() {
    return Duration.ofMillis(environment.getProperty(LOCK, Long.class, 0L));
  }

  private Duration lease() {
    return ApplicationConversionService.getSharedInstance()
        .convert(environment.getProperty(LEASE, "0s"), Duration.class);
  }

  private Optional<Duration> longestMail() {
    long connect = smtp("connectiontimeout");
    long answer = smtp("timeout");
    long write = smtp("writetimeout");
    return connect > 0 && answer > 0 && write > 0
        ? Optional.of(Duration.ofMillis(connect + ANSWERS_OF_A_MAIL_SERVER * answer + write))
        : Optional.empty();
  }

  private long smtp(String limit) {
    return environment.getProperty(SMTP + limit, Long.class, 0L);
  }
}
