package io.cobranza.letters.dunning;

import io.cobranza.letters.dunning.SendingProofs.Proof;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.cases.Remedies;
import io.cobranza.practice.obstacles.Obstacle;
import io.cobranza.practice.obstacles.Obstacles;
import io.cobranza.shared.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has to be dealt with before the next letter of a case may claim its invoice. */
@Component
public class ClaimGate {

  private final Obstacles obstacles;
  private final SendingProofs proofs;
  private final Remedies remedies;
  private final Debts debts;

  ClaimGate(Obstacles obstacles, SendingProofs proofs, Remedies remedies, Debts debts) {
    this.obstacles = obstacles;
    this.proofs = proofs;
    this.remedies = remedies;
    this.debts = debts;
  }

  /**
   * @param fit what the table said when the invoice was about to be claimed; true before that
   * @return empty if the case is free to be collected
   */
  @Transactional
  public Optional<Obstacle> meet(CaseId id, boolean fit) {
    return obstacles.meet(id, fit ? null : reasonOf(id));
  }

  /** An error in the invoice is put right first; it may have to be sent anew for that. */
  private Obstacle reasonOf(CaseId id) {
    return !remedies.errorReported(id) && proofs.of(debts.of(id).invoice()) == Proof.UNKNOWN
        ? Obstacle.NOT_KNOWN_IF_SENT
        : Obstacle.NOT_IN_ORDER;
  }
}
