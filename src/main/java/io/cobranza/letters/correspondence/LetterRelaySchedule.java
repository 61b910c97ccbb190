package io.cobranza.letters.correspondence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Makes this node one of those that send letters. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "cobranza.letters.relay.enabled", matchIfMissing = true)
class LetterRelaySchedule {

  private final LetterRelay relay;

  LetterRelaySchedule(LetterRelay relay) {
    this.relay = relay;
  }

  @Scheduled(fixedDelayString = "${cobranza.letters.relay.delay:5s}")
  void round() {
    relay.deliverDue();
  }
}
