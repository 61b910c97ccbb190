package io.cobranza.practice.cases;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.CaseId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What billing finds out about an invoice that was not fit to be claimed. */
@Service
@Transactional
public class InvoiceCorrections {

  private final Cases cases;
  private final Invoices invoices;
  private final Remedies remedies;

  InvoiceCorrections(Cases cases, Invoices invoices, Remedies remedies) {
    this.cases = cases;
    this.invoices = invoices;
    this.remedies = remedies;
  }

  /** From here on billing has the invoice. */
  public void begin(CaseId id) {
    cases.correct(id);
  }

  /**
   * It did arrive, or is in order now.
   *
   * @param sentBy how it was sent: e-mail, post, portal
   * @param sentOn a day in the company's zone
   */
  public void inOrder(CaseId id, String sentBy, LocalDate sentOn, String note) {
    invoices.recordSending(cases.get(id).invoice(), sentBy, sentOn);
    remedies.solve(id, note);
  }

  /** It never arrived, and has to be sent again. */
  public void wentAstray(CaseId id, String note) {
    remedies.solve(id, note);
  }
}
