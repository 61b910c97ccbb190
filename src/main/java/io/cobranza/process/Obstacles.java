package io.cobranza.process;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.disputes.DisputeScope;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.shared.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands between a case and its collection at this moment. */
@Component
class Obstacles {

  private final Cases cases;
  private final Disputes disputes;
  private final Pauses pauses;
  private final EngineCollectionProcess process;

  Obstacles(Cases cases, Disputes disputes, Pauses pauses, EngineCollectionProcess process) {
    this.cases = cases;
    this.disputes = disputes;
    this.pauses = pauses;
    this.process = process;
  }

  /**
   * @return one of the words of the diagram, or null if the case is free to be collected
   */
  String of(CaseId id) {
    CaseFacts facts = cases.get(id);
    Optional<DisputeScope> disputed = disputes.scope(facts.invoice());
    if (disputed.equals(Optional.of(DisputeScope.ALL))) {
      cases.moveTo(id, CaseState.IN_DISPUTE);
      return process.decidesOnPart(id)
          ? CollectionModel.OBSTACLE_PART_DISPUTE
          : CollectionModel.OBSTACLE_DISPUTE;
    }
    if (disputed.isPresent()) {
      process.partDisputed(id);
    }
    if (pauses.restsUntil(facts).isPresent()) {
      cases.moveTo(id, CaseState.PAUSED);
      return CollectionModel.OBSTACLE_PAUSE;
    }
    return null;
  }
}
