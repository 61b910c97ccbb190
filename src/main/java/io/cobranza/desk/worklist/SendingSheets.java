package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.sending.SendingQuestionFacts;
import io.cobranza.practice.sending.SendingQuestionId;
import io.cobranza.practice.sending.SendingQuestions;
import io.cobranza.practice.sending.WaitingInvoice;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What billing needs to know to say whether invoices are sent. */
@Service
@Transactional(readOnly = true)
public class SendingSheets {

  private static final int SHOWN = 10;

  private final SendingQuestions questions;
  private final Customers customers;
  private final Wording wording;

  SendingSheets(SendingQuestions questions, Customers customers, Wordings wordings) {
    this.questions = questions;
    this.customers = customers;
    this.wording = wordings.ofTheCompany();
  }

  public CaseSheet of(SendingQuestionId id) {
    SendingQuestionFacts facts = questions.get(id);
    return new CaseSheet(
        Map.of(
            "subject", facts.isOfTheLedger() ? facts.source() : nameOf(facts),
            "ledgerName", facts.source(),
            "waitingCount", Long.toString(questions.countWaiting(id))),
        Map.of("waiting", questions.waiting(id, SHOWN).stream().map(this::row).toList()));
  }

  private String nameOf(SendingQuestionFacts facts) {
    return customers.get(facts.customer()).name();
  }

  private Map<String, String> row(WaitingInvoice invoice) {
    return Map.of(
        "number", invoice.number(),
        "customer", wording.text(invoice.customer()),
        "dueOn", wording.day(invoice.dueOn()),
        "open", wording.money(invoice.open()));
  }
}
