package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.ProofOfSending.State;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** F-1 was issued on 2024-01-01 and is due on 2024-01-31; today is 2024-01-08. */
class NewInvoicesTest extends CollectionTest {

  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void theRoutineRuns() {
    time.withRoutine("new-invoices");
  }

  private List<String> announced() {
    return jdbc.queryForList(
        "SELECT invoice_number FROM letter WHERE kind = 'NEW_INVOICE' ORDER BY id", String.class);
  }

  private List<String> mailed() {
    return jdbc.queryForList("SELECT recipient FROM caught_mail ORDER BY id", String.class);
  }

  private InvoiceId invoice(String number) {
    return invoices.find(number).orElseThrow().id();
  }

  @Test
  void aNewInvoiceIsAnnouncedOnceAndThatIsProofOfSending() {
    assertThat(letters.proofOfSending(invoice("F-1")).state()).isEqualTo(State.NONE);
    time.goTo("2024-01-09");
    assertThat(announced()).containsExactly("F-1");
    assertThat(letters.proofOfSending(invoice("F-1")).state()).isEqualTo(State.UNDERWAY);

    relay.deliverDue();
    assertThat(mailed()).containsExactly("C-1@example.com");
    assertThat(letters.proofOfSending(invoice("F-1")).on()).isEqualTo("2024-01-09");

    time.goTo("2024-01-12");
    assertThat(announced()).hasSize(1);
  }

  @Test
  void severalOfTheDayAreOneMessage() {
    ledger.invoice("F-2", "C-1", "20.00", "2024-01-08", "2024-02-08");
    time.goTo("2024-01-09");
    relay.deliverDue();

    assertThat(announced()).containsExactlyInAnyOrder("F-1", "F-2");
    assertThat(mailed()).hasSize(1);
  }

  @Test
  void whatIsOldDueOrPaidIsNotAnnounced() {
    ledger
        .invoice("OLD", "C-1", "20.00", "2023-12-20", "2024-02-08")
        .invoice("DUE", "C-1", "20.00", "2024-01-02", "2024-01-05")
        .invoice("PAID", "C-1", "20.00", "2024-01-05", "2024-02-08")
        .payment("P-1", "PAID", "20.00", "2024-01-08");
    api.send("/api/customers", "{'number':'C-2','name':'No address'}");
    ledger.invoice("NOWHERE", "C-2", "20.00", "2024-01-08", "2024-02-08");

    time.goTo("2024-01-09");
    assertThat(announced()).containsExactly("F-1");
  }

  @Test
  void whatIsPaidBeforeTheNoticeLeavesIsNotAnnounced() {
    time.goTo("2024-01-09");
    pays("1000.00");
    relay.deliverDue();

    assertThat(mailed()).isEmpty();
  }

  @Test
  void aRefusedNoticeIsNoProof() {
    time.goTo("2024-01-09");
    transaction.executeWithoutResult(status -> jdbc.update("UPDATE customer SET email = 'nobody'"));
    relay.deliverDue();

    assertThat(letters.proofOfSending(invoice("F-1")).state()).isEqualTo(State.FAILED);
  }
}
