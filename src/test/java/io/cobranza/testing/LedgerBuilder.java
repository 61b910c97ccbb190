package io.cobranza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api.Answer;

/** Fills the ledger as an ERP would; what says nothing else is in euro. */
public final class LedgerBuilder {

  private final Api api;

  public LedgerBuilder(Api api) {
    this.api = api;
  }

  public LedgerBuilder customer(String number) {
    return sent(
        "/api/customers",
        "{'number':'%s','name':'Customer %s','email':'%s@example.com','language':'en'}"
            .formatted(number, number, number));
  }

  /** Issued on 2024-01-01, due on 2024-01-31. */
  public LedgerBuilder invoice(String number, String customer, String amount) {
    return invoice(number, customer, amount, "2024-01-01", "2024-01-31");
  }

  public LedgerBuilder invoice(
      String number, String customer, String amount, String issuedOn, String dueOn) {
    return sent(
        "/api/invoices",
        ("{'number':'%s','customer':'%s','amount':'%s','currency':'EUR',"
                + "'issuedOn':'%s','dueOn':'%s'}")
            .formatted(number, customer, amount, issuedOn, dueOn));
  }

  /** Issued and due as {@link #invoice(String, String, String)}. */
  public LedgerBuilder invoiceIn(String currency, String number, String customer, String amount) {
    return sent(
        "/api/invoices",
        ("{'number':'%s','customer':'%s','amount':'%s','currency':'%s',"
                + "'issuedOn':'2024-01-01','dueOn':'2024-01-31'}")
            .formatted(number, customer, amount, currency));
  }

  /** An invoice that others collected before us. */
  public LedgerBuilder invoiceThatReached(
      String step, String number, String customer, String amount, String issuedOn, String dueOn) {
    return sent(
        "/api/invoices",
        ("{'number':'%s','customer':'%s','amount':'%s','currency':'EUR',"
                + "'issuedOn':'%s','dueOn':'%s','reachedStep':'%s'}")
            .formatted(number, customer, amount, issuedOn, dueOn, step));
  }

  public LedgerBuilder payment(String reference, String invoice, String amount, String day) {
    assertThat(paymentAnswer(reference, invoice, amount, day).status()).isEqualTo(201);
    return this;
  }

  public Answer paymentAnswer(String reference, String invoice, String amount, String day) {
    return api.send(
        "/api/payments",
        ("{'reference':'%s','invoiceNumber':'%s','amount':'%s','currency':'EUR',"
                + "'receivedOn':'%s'}")
            .formatted(reference, invoice, amount, day));
  }

  public LedgerBuilder creditNote(String reference, String invoice, String amount, String day) {
    return sent(
        "/api/credit-notes",
        ("{'reference':'%s','invoiceNumber':'%s','amount':'%s','currency':'EUR',"
                + "'issuedOn':'%s','reason':'returned goods'}")
            .formatted(reference, invoice, amount, day));
  }

  private LedgerBuilder sent(String address, String json) {
    Answer answer = api.send(address, json);
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
    return this;
  }
}
