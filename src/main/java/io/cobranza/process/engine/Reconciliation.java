package io.cobranza.process.engine;

import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.cases.DeliveryHolds;
import io.cobranza.practice.cases.LateLetters;
import io.cobranza.shared.CaseId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the engine in line with the ledger, whatever was lost between them: a message that nobody
 * could take because its case was suspended, a case that was deleted in Cockpit, a timer that was
 * not moved. The ledger is right; what cannot be mended is shown. Without a fault it costs the same
 * few statements however many cases there are, and a second run finds nothing.
 */
@Service
@Transactional
public class Reconciliation {

  private final CasesInEngine engine;
  private final Cases cases;
  private final CollectionProcess process;
  private final DeliveryHolds holds;
  private final LateLetters letters;
  private final Alerts alerts;

  Reconciliation(
      CasesInEngine engine,
      Cases cases,
      CollectionProcess process,
      DeliveryHolds holds,
      LateLetters letters,
      Alerts alerts) {
    this.engine = engine;
    this.cases = cases;
    this.process = process;
    this.holds = holds;
    this.letters = letters;
    this.alerts = alerts;
  }

  /**
   * What was found.
   *
   * @param ended cases that were over and still ran
   * @param interrupted cases in dispute that went on being collected
   * @param moved cases whose steps follow a letter that left late
   * @param holdsLifted customers who were held and owe nothing
   * @param stopped cases that do not run as they should: suspended, deleted, without a timer
   */
  public record Outcome(int ended, int interrupted, int moved, int holdsLifted, int stopped) {}

  public Outcome all() {
    return new Outcome(
        endWhatIsOver(),
        interruptWhatIsDisputed(),
        moveFollowingSteps(),
        liftUnfoundedHolds(),
        alertToStoppedCases());
  }

  /** Tells every case that is over and still runs; one that is suspended hears nothing. */
  public int endWhatIsOver() {
    List<CasesInEngine.Standing> over = engine.overAndRunning();
    over.forEach(
        each -> {
          if (each.state() == CaseState.WITHDRAWN || each.state() == CaseState.EXEMPT) {
            process.invoiceWithdrawn(each.id());
          } else {
            process.invoiceSettled(each.id());
          }
        });
    return over.size();
  }

  /** Tells those of the cases that are over; one that was opened again meanwhile goes on. */
  public void endThose(List<CaseId> settled) {
    cases.overAmong(settled).forEach(process::invoiceSettled);
  }

  /** The same for a dispute that came while the case could not hear of it. */
  public int interruptWhatIsDisputed() {
    List<CaseId> disputed = engine.disputedAndCollected();
    disputed.forEach(process::disputeReceived);
    return disputed.size();
  }

  public int moveFollowingSteps() {
    return letters.moveWhatFollows();
  }

  public int liftUnfoundedHolds() {
    List<CaseId> unfounded = holds.unfounded();
    unfounded.forEach(process::heldInvoiceOver);
    return unfounded.size();
  }

  /** Once it runs again, or is over, its alert is closed. */
  public int alertToStoppedCases() {
    Set<CaseId> stopped = new HashSet<>(engine.withoutInstance());
    stopped.addAll(engine.suspended());
    stopped.addAll(engine.withoutTimer());
    alerts.standFor(AlertKind.CASE_STOPPED, stopped);
    return stopped.size();
  }
}
