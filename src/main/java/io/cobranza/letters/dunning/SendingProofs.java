package io.cobranza.letters.dunning;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.correspondence.Letters;
import org.springframework.stereotype.Component;

/** Whether it can be shown that an invoice was sent: by the ERP, or by our own letters. */
@Component
public class SendingProofs {

  /** What there is to show. */
  public enum Proof {
    PROVEN,
    /** It was sent and did not arrive. */
    MISSING,
    /** Nobody has said how it was sent. */
    UNKNOWN
  }

  private final Letters letters;

  SendingProofs(Letters letters) {
    this.letters = letters;
  }

  public Proof of(InvoiceFacts invoice) {
    if (invoice.papers().sentOn() != null) {
      return Proof.PROVEN;
    }
    return switch (letters.proofOfSending(invoice.id()).state()) {
      case SENT -> Proof.PROVEN;
      case FAILED -> Proof.MISSING;
      case NONE, UNDERWAY -> Proof.UNKNOWN;
    };
  }
}
