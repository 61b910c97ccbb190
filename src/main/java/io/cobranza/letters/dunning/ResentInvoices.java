package io.cobranza.letters.dunning;

import io.cobranza.practice.cases.Resending;
import io.cobranza.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an invoice that went astray once more, with a new time to pay. */
@Service
@Transactional
public class ResentInvoices {

  private final DunningLetters letters;
  private final Resending resending;

  ResentInvoices(DunningLetters letters, Resending resending) {
    this.letters = letters;
    this.resending = resending;
  }

  public void send(CaseId id) {
    letters.resendInvoice(id, resending.sendAgain(id));
  }
}
