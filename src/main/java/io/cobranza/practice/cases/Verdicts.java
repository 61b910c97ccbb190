package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people found out or decided about a case that changes nothing but its way. */
@Service
@Transactional
public class Verdicts {

  private final CollectionCaseRepository cases;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Verdicts(CollectionCaseRepository cases, CurrentUser user, ApplicationEventPublisher events) {
    this.cases = cases;
    this.user = user;
    this.events = events;
  }

  /**
   * Whether a payment that the customer says was made has been found.
   *
   * @param note may be null
   */
  public void paymentTraced(CaseId id, boolean found, String note) {
    keep(id, found ? HistoryAction.PAYMENT_FOUND : HistoryAction.PAYMENT_NOT_FOUND, note);
  }

  /**
   * What follows a refusal to pay: the case goes on as it was, or is to be handed over at once,
   * which somebody else than who is logged in has to approve.
   *
   * @param note may be null
   */
  public void refusalAnswered(CaseId id, boolean handOver, String note) {
    if (handOver) {
      cases.findById(id.value()).orElseThrow().askForHandOver(user.id());
    }
    keep(id, handOver ? HistoryAction.REFUSAL_HAND_OVER : HistoryAction.REFUSAL_GO_ON, note);
  }

  /**
   * What becomes of a letter that did not arrive.
   *
   * @param email where it is sent again; null if to the same address or not at all
   */
  public void addressChecked(CaseId id, boolean sentAgain, String email) {
    keep(id, sentAgain ? HistoryAction.LETTER_SENT_AGAIN : HistoryAction.LETTER_GIVEN_UP, email);
  }

  private void keep(CaseId id, HistoryAction what, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, what, detail));
  }
}
