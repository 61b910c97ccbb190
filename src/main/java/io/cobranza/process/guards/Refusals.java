package io.cobranza.process.guards;

import io.cobranza.shared.CompanyProperties;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the company's language why something from outside is refused; the API answers 400. */
@Component
public class Refusals {

  private final MessageSource messages;
  private final CompanyProperties company;

  Refusals(MessageSource messages, CompanyProperties company) {
    this.messages = messages;
    this.company = company;
  }

  /**
   * @param reason a key of the bundle, without its prefix {@code refused.}
   */
  BadUserRequestException because(String reason, Object... facts) {
    return new BadUserRequestException(sentence(reason, facts));
  }

  String sentence(String reason, Object... facts) {
    return messages.getMessage("refused." + reason, facts, company.language());
  }
}
