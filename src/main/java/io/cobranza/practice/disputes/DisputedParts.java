package io.cobranza.practice.disputes;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.InvoicesBooked;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseOpening;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of an invoice is disputed, and what of its collection stops for that. */
@Service
@Transactional
public class DisputedParts {

  private final DisputeRepository disputes;
  private final Invoices invoices;
  private final Cases cases;
  private final CaseOpening opening;
  private final CollectionProcess process;

  DisputedParts(
      DisputeRepository disputes,
      Invoices invoices,
      Cases cases,
      CaseOpening opening,
      CollectionProcess process) {
    this.disputes = disputes;
    this.invoices = invoices;
    this.cases = cases;
    this.opening = opening;
    this.process = process;
  }

  void stopCollecting(InvoiceFacts invoice, DisputeFacts raised) {
    Optional<CaseFacts> open = cases.ofInvoice(invoice.id());
    if (open.isEmpty()) {
      opening.openAtOnce(invoice);
      return;
    }
    if (!open.get().state().isOpen()) {
      return;
    }
    CaseId id = open.get().id();
    switch (scopeOf(invoice, raised)) {
      case ALL -> {
        cases.disputeInWriting(id);
        process.disputeReceived(id);
      }
      case PART -> process.partDisputed(id);
      case REST -> leaveTheRest(id);
      case ONE_MORE_PART -> {
        // Whoever decides on the part before decides on this one as well.
      }
    }
  }

  /** Nothing undisputed is left: collection waits for whoever decides on the parts. */
  private void leaveTheRest(CaseId id) {
    cases.disputeInWriting(id);
    process.undisputedPartPaid(id);
  }

  DisputeScope scopeOf(InvoiceFacts invoice, DisputeFacts raised) {
    Money disputed = disputed(invoice);
    Money before = disputed.minus(raised.amount().min(disputed));
    boolean everything = disputed.isAtLeast(invoice.open());
    if (!before.isPositive()) {
      return everything ? DisputeScope.ALL : DisputeScope.PART;
    }
    return everything ? DisputeScope.REST : DisputeScope.ONE_MORE_PART;
  }

  /** What of the open balance is in dispute; never more than is open. */
  @Transactional(readOnly = true)
  public Money disputed(InvoiceId invoice) {
    return disputed(invoices.get(invoice));
  }

  private Money disputed(InvoiceFacts invoice) {
    return open(invoice.id()).stream()
        .map(each -> each.facts().amount())
        .reduce(Money.zero(invoice.open().currency()), Money::plus)
        .min(invoice.open());
  }

  /** How much of the invoice its open disputes cover; empty if none is open. */
  @Transactional(readOnly = true)
  public Optional<DisputeScope> scope(InvoiceId id) {
    InvoiceFacts invoice = invoices.get(id);
    Money disputed = disputed(invoice);
    if (!disputed.isPositive()) {
      return Optional.empty();
    }
    return Optional.of(disputed.isAtLeast(invoice.open()) ? DisputeScope.ALL : DisputeScope.PART);
  }

  /** Of the invoices on which money was booked, those on which only the disputed part is open. */
  @EventListener
  void on(InvoicesBooked booked) {
    List<Long> changed = booked.changed().stream().map(change -> change.invoice().value()).toList();
    if (changed.isEmpty()) {
      return;
    }
    disputes.findByInvoiceIdInAndState(changed, DisputeState.OPEN).stream()
        .map(dispute -> dispute.facts().raised().invoice())
        .distinct()
        .map(invoices::get)
        .filter(invoice -> disputed(invoice).isAtLeast(invoice.open()))
        .forEach(
            invoice ->
                cases.openAmong(List.of(invoice.id())).stream()
                    .filter(open -> open.state() == CaseState.IN_HOUSE)
                    .forEach(open -> leaveTheRest(open.id())));
  }

  private List<Dispute> open(InvoiceId invoice) {
    return disputes.findByInvoiceIdAndStateOrderById(invoice.value(), DisputeState.OPEN);
  }
}
