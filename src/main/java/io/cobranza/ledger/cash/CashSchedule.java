package io.cobranza.ledger.cash;

import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.CompanyProperties;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes this node one of those that look for bank statements in a folder, and that work off what a
 * node that died has left and what the bank had booked on a day to come.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "cobranza.bank-statements.enabled", matchIfMissing = true)
class CashSchedule {

  private final IncomingLines lines;
  private final StatementFolder folder;

  CashSchedule(
      @Value("${cobranza.bank-statements.folder:}") String folder,
      StatementIntake intake,
      IncomingLines lines,
      ProblemTexts texts,
      CompanyProperties company) {
    this.lines = lines;
    this.folder =
        folder.isBlank()
            ? null
            : new StatementFolder(
                Path.of(folder).toAbsolutePath().normalize(), intake, texts, company);
  }

  @Scheduled(fixedDelayString = "${cobranza.bank-statements.delay:30s}")
  void round() {
    if (folder != null) {
      folder.look();
    }
    lines.workOff();
  }
}
