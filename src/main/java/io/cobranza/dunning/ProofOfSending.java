package io.cobranza.dunning;

import io.cobranza.invoices.InvoiceFacts;
import org.springframework.stereotype.Component;

/** Whether it can be shown that an invoice was sent. */
@Component
public class ProofOfSending {

  /** What there is to show. */
  public enum Proof {
    PROVEN,
    /** It was sent and did not arrive. */
    MISSING,
    /** Nobody has said how it was sent. */
    UNKNOWN
  }

  public Proof of(InvoiceFacts invoice) {
    return invoice.sentOn() == null ? Proof.UNKNOWN : Proof.PROVEN;
  }
}
