package io.cobranza.process.engine;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.disputes.DisputeScope;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.practice.returns.Returns;
import io.cobranza.process.model.Obstacle;
import io.cobranza.shared.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands between a case and its collection at this moment. */
@Component
public class Obstacles {

  private final Cases cases;
  private final Disputes disputes;
  private final Returns returns;
  private final Pauses pauses;
  private final EngineCollectionProcess process;

  Obstacles(
      Cases cases,
      Disputes disputes,
      Returns returns,
      Pauses pauses,
      EngineCollectionProcess process) {
    this.cases = cases;
    this.disputes = disputes;
    this.returns = returns;
    this.pauses = pauses;
    this.process = process;
  }

  /**
   * @param inOrder false once the invoice was found not fit to be claimed
   * @return what has to be dealt with first; empty if the case is free to be collected
   */
  public Optional<Obstacle> of(CaseId id, boolean inOrder) {
    CaseFacts facts = cases.get(id);
    if (!facts.state().isOpen()) {
      return Optional.of(Obstacle.SETTLED);
    }
    return disputed(facts).or(() -> paperwork(facts, inOrder)).or(() -> paused(facts));
  }

  private Optional<Obstacle> disputed(CaseFacts facts) {
    Optional<DisputeScope> disputed = disputes.scope(facts.invoice());
    if (disputed.equals(Optional.of(DisputeScope.ALL))) {
      if (facts.state() != CaseState.IN_DISPUTE) {
        cases.dispute(facts.id());
      }
      return Optional.of(
          process.decidesOnPart(facts.id()) ? Obstacle.PART_DISPUTE : Obstacle.DISPUTE);
    }
    if (disputed.isPresent()) {
      process.partDisputed(facts.id());
    }
    return Optional.empty();
  }

  private Optional<Obstacle> paperwork(CaseFacts facts, boolean inOrder) {
    if (facts.sentAgain()) {
      return Optional.of(Obstacle.SENT_AGAIN);
    }
    if (returns.awaited(facts.id())) {
      return Optional.of(Obstacle.RETURN);
    }
    return inOrder ? Optional.empty() : Optional.of(Obstacle.NOT_IN_ORDER);
  }

  private Optional<Obstacle> paused(CaseFacts facts) {
    if (pauses.restsUntil(facts).isEmpty()) {
      return Optional.empty();
    }
    cases.pause(facts.id());
    return Optional.of(Obstacle.PAUSE);
  }
}
