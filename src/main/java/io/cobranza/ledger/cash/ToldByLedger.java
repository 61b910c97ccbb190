package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.payments.ToldPayments;
import io.cobranza.ledger.payments.ToldPayments.Told;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees that the ledger tells a payment that the bank has told already: then nobody need assign it.
 * It is the same if its reference is the line's; or its amount and its day are, it is of one of the
 * customers to whom the line may belong, and no other line is like that.
 */
@Component
class ToldByLedger {

  private final JdbcClient jdbc;
  private final IncomingTable incoming;
  private final ApplicationEventPublisher events;

  ToldByLedger(JdbcClient jdbc, IncomingTable incoming, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.incoming = incoming;
    this.events = events;
  }

  @EventListener
  void on(ToldPayments told) {
    if (nobodyIsAsked()) {
      return;
    }
    told.payments().stream()
        .filter(payment -> !KeptLine.isReference(payment.reference()))
        .forEach(this::compare);
  }

  private boolean nobodyIsAsked() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM incoming_line WHERE state = 'TO_ASSIGN')")
        .query(Boolean.class)
        .single();
  }

  private void compare(Told payment) {
    List<BankLineId> same = byReference(payment);
    if (same.isEmpty()) {
      same = byDayAndCustomer(payment);
    }
    if (same.size() == 1 && incoming.lock(same.get(0)).orElseThrow().isToAssign()) {
      incoming.became(same.get(0), LineState.ELSEWHERE, payment.reference());
      events.publishEvent(new PaymentAssigned(same.get(0)));
    }
  }

  private List<BankLineId> byReference(Told payment) {
    return lines(
        payment,
        """
        SELECT i.line_id FROM incoming_line i JOIN told_bank_line l ON l.line_id = i.line_id
        WHERE i.state = 'TO_ASSIGN' AND i.kind = 'CAME_IN' AND l.amount = :amount
          AND l.currency = :currency AND :reference IN (l.end_to_end_id, l.bank_reference)
        """);
  }

  private List<BankLineId> byDayAndCustomer(Told payment) {
    return lines(
        payment,
        """
        SELECT i.line_id FROM incoming_line i JOIN told_bank_line l ON l.line_id = i.line_id
        WHERE i.state = 'TO_ASSIGN' AND i.kind = 'CAME_IN' AND l.amount = :amount
          AND l.currency = :currency AND l.booked_on = :day
          AND EXISTS (SELECT 1 FROM possible_payer p
                      WHERE p.line_id = i.line_id AND p.customer_id = :customer)
        """);
  }

  private List<BankLineId> lines(Told payment, String query) {
    return jdbc.sql(query)
        .param("amount", payment.amount().amount())
        .param("currency", payment.amount().currency().getCurrencyCode())
        .param("reference", payment.reference())
        .param("day", payment.receivedOn())
        .param("customer", payment.customer().value())
        .query((row, number) -> new BankLineId(row.getLong("line_id")))
        .list();
  }
}
