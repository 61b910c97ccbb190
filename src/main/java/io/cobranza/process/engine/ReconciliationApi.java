package io.cobranza.process.engine;

import io.cobranza.platform.database.ConflictRetry;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets supervisors and administrators have the cases reconciled without waiting for the morning.
 */
@RestController
class ReconciliationApi {

  private final Reconciliation reconciliation;
  private final ConflictRetry retry;

  ReconciliationApi(Reconciliation reconciliation, ConflictRetry retry) {
    this.reconciliation = reconciliation;
    this.retry = retry;
  }

  @PostMapping("/api/reconciliation")
  Reconciliation.Outcome reconcile() {
    return retry.inTransaction(reconciliation::all);
  }
}
