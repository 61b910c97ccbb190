package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a new case need not do any more: the steps that whoever collected before us had taken, and
 * the courtesy call for which no day was left. Each is recorded with its reason and never sent.
 */
@Component
class StepsBeforeUs {

  private final JdbcClient jdbc;
  private final CaseSteps steps;

  StepsBeforeUs(JdbcClient jdbc, CaseSteps steps) {
    this.jdbc = jdbc;
    this.steps = steps;
  }

  private record Known(String reachedStep, String noCourtesyCall) {}

  void leaveOut(CaseId id, InvoiceId invoice) {
    Known known = known(invoice);
    if (known.reachedStep() != null) {
      CollectionStep reached = CollectionStep.valueOf(known.reachedStep());
      steps.skip(
          id, EnumSet.range(CollectionStep.COURTESY_CALL, reached), SkipReason.DONE_BEFORE_US);
    } else if (known.noCourtesyCall() != null) {
      steps.skip(
          id, Set.of(CollectionStep.COURTESY_CALL), SkipReason.valueOf(known.noCourtesyCall()));
    }
  }

  private Known known(InvoiceId invoice) {
    return jdbc.sql(
            """
            SELECT
              (SELECT t.reached_step FROM taken_over_invoice t WHERE t.invoice_id = :invoice),
              (SELECT c.reason FROM courtesy_decision c WHERE c.invoice_id = :invoice)
            """)
        .param("invoice", invoice.value())
        .query((row, number) -> new Known(row.getString(1), row.getString(2)))
        .single();
  }
}
