package io.cobranza.letters.dunning;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.sending.SendingQuestions;
import org.springframework.stereotype.Component;

/**
 * Whether it can be shown that an invoice was sent: by the ERP, by our own letters, or because
 * billing vouches for its ledger or its customer.
 */
@Component
public class SendingProofs {

  /** What there is to show. */
  public enum Proof {
    PROVEN,
    /** Billing says that invoices like it are sent. */
    VOUCHED,
    /** It was sent and did not arrive, or was not sent. */
    MISSING,
    /** Nobody has said how it was sent. */
    UNKNOWN
  }

  private final Letters letters;
  private final SendingQuestions questions;

  SendingProofs(Letters letters, SendingQuestions questions) {
    this.letters = letters;
    this.questions = questions;
  }

  public Proof of(InvoiceFacts invoice) {
    if (invoice.papers().sentOn() != null) {
      return Proof.PROVEN;
    }
    return switch (letters.proofOfSending(invoice.id()).state()) {
      case SENT -> Proof.PROVEN;
      case FAILED -> Proof.MISSING;
      case NONE, UNDERWAY -> vouched(invoice);
    };
  }

  private Proof vouched(InvoiceFacts invoice) {
    return switch (questions.vouchedFor(invoice.id())) {
      case SENT -> Proof.VOUCHED;
      case NOT_SENT -> Proof.MISSING;
      case UNKNOWN -> Proof.UNKNOWN;
    };
  }
}
