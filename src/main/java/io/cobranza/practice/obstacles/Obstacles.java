package io.cobranza.practice.obstacles;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.disputes.DisputeScope;
import io.cobranza.practice.disputes.DisputedParts;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.practice.returns.Returns;
import io.cobranza.shared.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands between a case and its collection at this moment. */
@Service
@Transactional
public class Obstacles {

  private final Cases cases;
  private final DisputedParts parts;
  private final Returns returns;
  private final Pauses pauses;
  private final CollectionProcess process;

  Obstacles(
      Cases cases, DisputedParts parts, Returns returns, Pauses pauses, CollectionProcess process) {
    this.cases = cases;
    this.parts = parts;
    this.returns = returns;
    this.pauses = pauses;
    this.process = process;
  }

  /**
   * @param first null if the case is free to be collected
   * @param disputed how much of the invoice; null if nothing of it
   */
  private record Finding(Obstacle first, DisputeScope disputed) {}

  /**
   * Looks for what stands in the way, and the case follows: it is in dispute or at rest from now
   * on, and somebody decides on a part that is disputed.
   *
   * @param unfit why the invoice was found not fit to be claimed; null if it was not
   * @return what has to be dealt with first; empty if the case is free to be collected
   */
  public Optional<Obstacle> meet(CaseId id, Obstacle unfit) {
    CaseFacts facts = cases.get(id);
    Finding found = find(facts, unfit);
    if (found.disputed() == DisputeScope.ALL && facts.state() != CaseState.IN_DISPUTE) {
      cases.dispute(id);
    } else if (found.disputed() == DisputeScope.PART) {
      process.partDisputed(id);
    }
    if (found.first() == Obstacle.PAUSE) {
      cases.pause(id);
    }
    return Optional.ofNullable(found.first());
  }

  private Finding find(CaseFacts facts, Obstacle unfit) {
    if (!facts.state().isOpen()) {
      return new Finding(Obstacle.SETTLED, null);
    }
    DisputeScope disputed = parts.scope(facts.invoice()).orElse(null);
    if (disputed == DisputeScope.ALL) {
      return new Finding(
          process.decidesOnPart(facts.id()) ? Obstacle.PART_DISPUTE : Obstacle.DISPUTE, disputed);
    }
    return new Finding(besidesDisputes(facts, unfit), disputed);
  }

  private Obstacle besidesDisputes(CaseFacts facts, Obstacle unfit) {
    if (facts.course().sentAgain()) {
      return Obstacle.SENT_AGAIN;
    }
    if (returns.awaited(facts.id())) {
      return Obstacle.RETURN;
    }
    if (unfit != null) {
      return unfit;
    }
    return pauses.restsUntil(facts).isPresent() ? Obstacle.PAUSE : null;
  }
}
