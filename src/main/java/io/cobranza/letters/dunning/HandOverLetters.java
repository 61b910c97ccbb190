package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the agency or the lawyer is written, in the transaction of the step that wants it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HandOverLetters {

  private final LetterOrders orders;
  private final Cases cases;
  private final HandOvers handOvers;
  private final OpenClaims claims;

  HandOverLetters(LetterOrders orders, Cases cases, HandOvers handOvers, OpenClaims claims) {
    this.orders = orders;
    this.cases = cases;
    this.handOvers = handOvers;
    this.claims = claims;
  }

  /** With the file the lawyer has the case. */
  public void sendFileToLawyer(CaseId id) {
    handOver(id, LetterKind.LAWYER_HANDOVER);
  }

  /** With the file the agency has the case. */
  public void sendFileToAgency(CaseId id) {
    handOver(id, LetterKind.AGENCY_HANDOVER);
  }

  private void handOver(CaseId id, LetterKind kind) {
    if (claims.standsUntilCommit(id)) {
      orders.plan(id, kind, handOvers.current(id));
      cases.handOver(id);
    }
  }

  /** Asks whoever has the case outside to stop. */
  public void recall(CaseId id) {
    LetterKind kind =
        switch (handOvers.recipient(id)) {
          case AGENCY -> LetterKind.AGENCY_RECALL;
          case LAWYER -> LetterKind.LAWYER_RECALL;
        };
    orders.plan(id, kind, handOvers.current(id));
  }
}
