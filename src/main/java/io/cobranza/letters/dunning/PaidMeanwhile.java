package io.cobranza.letters.dunning;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.letters.correspondence.LedgerOfTheMoment;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.shared.InvoiceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees the payment that came while a letter was being written. */
@Component
class PaidMeanwhile implements LedgerOfTheMoment {

  private final Invoices invoices;

  PaidMeanwhile(Invoices invoices) {
    this.invoices = invoices;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Set<LetterOrder> overMeanwhile(Collection<LetterOrder> orders) {
    List<LetterOrder> owed =
        orders.stream()
            .filter(order -> order.invoice() != null && !order.kind().isToldEvenIfOver())
            .toList();
    Set<InvoiceId> over =
        invoices.lockAll(owed.stream().map(LetterOrder::invoice).distinct().toList()).stream()
            .filter(invoice -> invoice.balance().isOver())
            .map(InvoiceFacts::id)
            .collect(Collectors.toSet());
    return owed.stream()
        .filter(order -> over.contains(order.invoice()))
        .collect(Collectors.toSet());
  }
}
