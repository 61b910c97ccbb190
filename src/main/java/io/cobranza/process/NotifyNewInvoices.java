package io.cobranza.process;

import io.cobranza.letters.dunning.NewInvoiceNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notify new invoices. */
@Component
class NotifyNewInvoices implements JavaDelegate {

  private final NewInvoiceNotices notices;

  NotifyNewInvoices(NewInvoiceNotices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.planAll();
  }
}
