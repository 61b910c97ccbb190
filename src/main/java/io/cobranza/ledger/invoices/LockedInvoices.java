package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Invoices nobody else can book on until the transaction ends. Not for use after it. */
public final class LockedInvoices {

  private static final List<Claim> CHARGES_FIRST = List.of(Claim.values());

  private final Map<InvoiceId, Invoice> invoices;
  private final Map<InvoiceId, LateCharges.Terms> terms;
  private final Runnable flush;
  private final Consumer<Object> publish;
  private final Set<Invoice> touched = new LinkedHashSet<>();

  LockedInvoices(
      List<Invoice> invoices,
      Map<InvoiceId, LateCharges.Terms> terms,
      Runnable flush,
      Consumer<Object> publish) {
    this.invoices = invoices.stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
    this.terms = terms;
    this.flush = flush;
    this.publish = publish;
  }

  /**
   * Books money against an invoice; answers the part that was open and is now taken, zero for a
   * settled or withdrawn one. What is left is the caller's to keep. A payment that comes late where
   * that costs something is charged first, and goes to each claim in the configured order; a credit
   * note makes the invoiced amount smaller and nothing else.
   *
   * @param reference of the payment or credit note, unique for its kind
   * @param on business day
   * @throws Refused if the invoice is unknown or of another currency
   */
  public Money book(InvoiceId id, BookingKind kind, String reference, Money money, LocalDate on) {
    Invoice invoice = invoices.get(id);
    if (invoice == null) {
      throw Refused.invalid("invoiceNumber", "invoice.unknown", id.toString());
    }
    invoice.requireCurrency(money);
    LateCharges.Terms late = terms.get(id);
    if (late != null && kind == BookingKind.PAYMENT) {
      invoice.charge(late, reference, on);
    }
    Money taken =
        switch (kind) {
          case PAYMENT -> invoice.receive(paymentOrder(late), reference, money, on);
          case CREDIT_NOTE -> invoice.credit(reference, money, on);
          default -> invoice.book(kind, reference, money, on);
        };
    if (taken.isPositive()) {
      touched.add(invoice);
    }
    return taken;
  }

  /** What is late and costs nothing any more may still have been charged. */
  private static List<Claim> paymentOrder(LateCharges.Terms late) {
    return late == null ? CHARGES_FIRST : late.paymentOrder();
  }

  /**
   * Tells what became of the invoices booked on, each once, as {@link InvoicesBooked}. What
   * listeners do belongs to the same transaction.
   */
  public void announce() {
    flush.run();
    if (!touched.isEmpty()) {
      publish.accept(new InvoicesBooked(settled(), changed()));
      touched.clear();
    }
  }

  private List<InvoiceSettled> settled() {
    return touched.stream()
        .filter(invoice -> invoice.settledOn() != null)
        .map(invoice -> new InvoiceSettled(invoice.id(), invoice.settledOn()))
        .toList();
  }

  private List<BalanceChanged> changed() {
    return touched.stream()
        .filter(invoice -> invoice.settledOn() == null)
        .map(invoice -> new BalanceChanged(invoice.id()))
        .toList();
  }
}
