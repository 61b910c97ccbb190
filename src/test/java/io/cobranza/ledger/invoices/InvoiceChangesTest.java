package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
@RecordApplicationEvents
class InvoiceChangesTest {

  @Autowired MockMvc mvc;
  @Autowired Invoices invoices;
  @Autowired ApplicationEvents events;
  Api api;
  LedgerBuilder ledger;

  @Autowired VirtualClock clock;

  @BeforeEach
  void anInvoiceOfAHundred() {
    clock.setTo(LocalDate.of(2024, 2, 1));
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C1").invoice("F1", "C1", "100.00");
  }

  private InvoiceFacts invoice() {
    return invoices.find("F1").orElseThrow();
  }

  @Test
  void aNewDueDateIsTold() {
    var answer = api.change("/api/invoices/F1", "{'dueOn':'2024-02-15'}");

    assertThat(answer.text("dueOn")).isEqualTo("2024-02-15");
    assertThat(events.stream(DueDateChanged.class))
        .containsExactly(
            new DueDateChanged(
                invoice().id(), LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 15)));
  }

  @Test
  void theDueDateItHasChangesNothing() {
    api.change("/api/invoices/F1", "{'dueOn':'2024-01-31'}");

    assertThat(events.stream(DueDateChanged.class)).isEmpty();
  }

  @Test
  void aFileOfTheIssuedInvoiceIsStillADuplicateAfterItsDueDateMoved() {
    api.change("/api/invoices/F1", "{'dueOn':'2024-02-15'}");

    assertThat(
            api.upload(
                    "/api/invoices/import",
                    "number,customer,issuedOn,dueOn,amount,currency\n"
                        + "F1,C1,2024-01-01,2024-01-31,100.00,EUR\n")
                .counts())
        .isEqualTo("0 accepted, 1 duplicates, 0 rejected");
  }

  @Test
  void aDueDateBeforeTheIssueDateIsRefused() {
    assertThat(api.change("/api/invoices/F1", "{'dueOn':'2023-12-31'}").problem())
        .isEqualTo("application/problem+json 422 dueOn");
    assertThat(api.change("/api/invoices/F1", "{}").problem())
        .isEqualTo("application/problem+json 422 dueOn");
  }

  @Test
  void aSettledInvoiceKeepsItsDueDate() {
    ledger.payment("P1", "F1", "100.00", "2024-01-10");

    assertThat(api.change("/api/invoices/F1", "{'dueOn':'2024-02-15'}").problem())
        .isEqualTo("application/problem+json 409 dueOn");
  }

  @Test
  void aWithdrawnInvoiceIsOwedByNobody() {
    var answer = api.send("/api/invoices/F1/withdrawal", "{'reason':'sent by mistake'}");

    assertThat(answer.text("state")).isEqualTo("withdrawn");
    assertThat(answer.text("open")).isEqualTo("0.00");
    assertThat(events.stream(InvoiceWithdrawn.class))
        .containsExactly(new InvoiceWithdrawn(invoice().id()));
  }

  @Test
  void withdrawingAgainChangesNothing() {
    api.send("/api/invoices/F1/withdrawal", "{'reason':'sent by mistake'}");
    var again = api.send("/api/invoices/F1/withdrawal", "{'reason':'another'}");

    assertThat(again.text("withdrawalReason")).isEqualTo("sent by mistake");
    assertThat(events.stream(InvoiceWithdrawn.class)).hasSize(1);
  }

  @Test
  void aSettledInvoiceIsNotWithdrawn() {
    ledger.payment("P1", "F1", "100.00", "2024-01-10");

    assertThat(api.send("/api/invoices/F1/withdrawal", "{'reason':'late'}").problem())
        .isEqualTo("application/problem+json 409 number");
  }

  @Test
  void aReasonHasAtMostFourThousandCharacters() {
    assertThat(
            api.send("/api/invoices/F1/withdrawal", "{'reason':'%s'}".formatted("x".repeat(4001)))
                .problem())
        .isEqualTo("application/problem+json 422 reason");
    assertThat(
            api.send("/api/invoices/F1/withdrawal", "{'reason':'%s'}".formatted("😀".repeat(4000)))
                .text("withdrawalReason"))
        .isEqualTo("😀".repeat(4000));
  }

  @Test
  void whatWasPaidOnAWithdrawnInvoiceIsHeldForTheCustomer() {
    ledger.payment("P1", "F1", "40.00", "2024-01-10");
    api.send("/api/invoices/F1/withdrawal", "{'reason':'sent by mistake'}");

    assertThat(api.read("/api/customers/C1").json().path("unallocatedCredit"))
        .hasToString("[{\"amount\":\"40.00\",\"currency\":\"EUR\"}]");
  }
}
