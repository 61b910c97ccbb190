package io.cobranza.demo;

import io.cobranza.ledger.cash.StatementIntake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the one statement of the demo's bank: what is sure, what is not, and a returned debit. */
@Component
@Profile("demo")
class DemoBank {

  private static final int DAYS_AGO = 2;

  private final StatementIntake intake;

  DemoBank(StatementIntake intake) {
    this.intake = intake;
  }

  void tell(LocalDate today, LocalDate present) {
    if (today.equals(present.minusDays(DAYS_AGO))) {
      intake.take(statement(today).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The file with its days filled in. */
  private static String statement(LocalDate day) {
    try {
      String file =
          new ClassPathResource("demo/bank-statement.sta")
              .getContentAsString(StandardCharsets.UTF_8);
      for (String pattern : List.of("yyMMdd", "MMdd")) {
        file =
            file.replace(
                "{" + pattern + "}", DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
