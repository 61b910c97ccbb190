package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CollectionTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Disputes as the ERP tells them: one by one and by file. */
class DisputeByLedgerTest extends CollectionTest {

  private static final String HEADER =
      "reference,invoiceNumber,reason,amount,currency,text,raisedOn\n";

  private Answer raise(String reference, String reason, String amount, String currency) {
    return api.send(
        "/api/disputes",
        ("{'reference':'%s','invoiceNumber':'F-1','reason':'%s','amount':'%s','currency':'%s',"
                + "'text':'Two boxes were missing','raisedOn':'2024-01-10'}")
            .formatted(reference, reason, amount, currency));
  }

  @Test
  void aDisputeStopsTheLettersUntilItIsDecided() {
    time.goTo("2024-02-05");
    assertThat(raise("D-1", "QUANTITY", "1000.00", "EUR").status()).isEqualTo(201);

    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    time.goTo("2024-03-31");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(openTasks()).containsExactly("UserTask_ResolveDispute");
  }

  @Test
  void aDisputeAboutAnInvoiceThatIsNotDueOpensItsCaseAtOnce() {
    raise("D-1", "QUANTITY", "1000.00", "EUR");

    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(openTasks()).containsExactly("UserTask_ResolveDispute");
  }

  @Test
  void theSameDisputeAgainAnswersTheSameAndIsRaisedOnce() {
    Answer first = raise("D-1", "QUANTITY", "300.00", "EUR");

    assertThat(raise("D-1", "QUANTITY", "300", "EUR")).isEqualTo(first);
    assertThat(openTasks()).hasSize(1);
  }

  @Test
  void theSameReferenceWithAnotherContentIsAConflictAndChangesNothing() {
    raise("D-1", "QUANTITY", "300.00", "EUR");

    assertThat(raise("D-1", "PRICE", "300.00", "EUR").problem())
        .isEqualTo("application/problem+json 409 reference");
    assertThat(api.read("/api/disputes/D-1").text("reason")).isEqualTo("QUANTITY");
  }

  @Test
  void aDisputeIsShownAsItIsTold() {
    raise("D-1", "QUANTITY", "300.00", "EUR");

    assertThat(api.read("/api/disputes/D-1").json())
        .hasToString(
            """
            {"reference":"D-1","invoiceNumber":"F-1","reason":"QUANTITY","amount":"300.00",\
            "currency":"EUR","text":"Two boxes were missing","raisedOn":"2024-01-10",\
            "raisedBy":"erp","state":"OPEN","decidedBy":null,"decidedAt":null,"credited":null,\
            "explanation":null}""");
  }

  @Test
  void theSameDisputeSentByManyAtOnceIsRaisedOnce() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Answer>> requests = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        requests.add(() -> raise("D-1", "QUANTITY", "300.00", "EUR"));
      }
      for (Future<Answer> answer : senders.invokeAll(requests)) {
        assertThat(answer.get().status()).isEqualTo(201);
      }
    } finally {
      senders.shutdownNow();
    }
    assertThat(openTasks()).containsExactly("UserTask_ResolveDispute");
  }

  @Test
  void aDisputeIsRefusedWithTheFieldToBlame() {
    assertThat(raise("D-1", "BECAUSE", "300.00", "EUR").problem()).endsWith("422 reason");
    assertThat(raise("D-1", "PRICE", "300.00", "USD").problem()).endsWith("422 currency");
    assertThat(raise("D-1", "PRICE", "1000.01", "EUR").problem()).endsWith("422 amount");
    assertThat(raise("", "PRICE", "300.00", "EUR").problem()).endsWith("422 reference");
    assertThat(
            api.send(
                    "/api/disputes",
                    "{'reference':'D','invoiceNumber':'F-9','reason':'PRICE','amount':'1',"
                        + "'currency':'EUR','raisedOn':'2024-01-10'}")
                .problem())
        .endsWith("422 invoiceNumber");
    assertThat(api.read("/api/disputes/D-1").status()).isEqualTo(404);
  }

  @Test
  void aFileStopsWhatIsBeingCollectedAndWaitsForTheMorningWithTheRest() {
    ledger
        .invoice("F-2", "C-1", "50.00", "2024-01-01", "2024-03-31")
        .invoice("F-3", "C-1", "50.00", "2024-01-01", "2024-01-05");
    ledger.payment("P-1", "F-3", "50.00", "2024-01-08");
    time.goTo("2024-02-05");
    String file =
        HEADER
            + "D-1,F-1,QUANTITY,1000.00,EUR,Two boxes were missing,2024-02-01\n"
            + "D-2,F-2,PRICE,50.00,EUR,,2024-02-01\n"
            + "D-3,F-3,PRICE,50.00,EUR,,2024-02-01\n"
            + "D-2,F-2,PRICE,50.00,EUR,,2024-02-01\n"
            + "D-2,F-2,PRICE,40.00,EUR,,2024-02-01\n"
            + "D-4,F-2,PRICE,51.00,EUR,,2024-02-01\n";

    Answer answer = api.upload("/api/disputes/import", file);

    assertThat(answer.counts()).isEqualTo("3 accepted, 1 duplicates, 2 rejected");
    assertThat(answer.json().path("rejected"))
        .extracting(row -> row.path("line").asInt() + " " + row.path("field").asText())
        .containsExactlyInAnyOrder("6 reference", "7 amount");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(api.read("/api/disputes/D-2").text("state")).isEqualTo("OPEN");
    assertThat(api.read("/api/disputes/D-3").text("state")).isEqualTo("VOID");
    time.goTo("2024-02-06");
    assertThat(openTasks()).containsOnly("UserTask_ResolveDispute").hasSize(2);
    assertThat(api.upload("/api/disputes/import", file).counts())
        .isEqualTo("0 accepted, 4 duplicates, 2 rejected");
  }

  @Test
  void theSampleFileOfAnotherErpTellsItsDisputes() {
    Answer answer =
        api.upload(
            "/api/disputes/import?profile=ibm-late-payments",
            "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,"
                + "Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate\n"
                + "391,C-9,4/6/2013,0000611365,1/2/2013,2/1/2013,55.94,No,1/15/2013,Paper,13,0\n"
                + "406,C-9,3/3/2012,0007900770,1/26/2013,2/25/2013,61.74,Yes,3/3/2013,Paper,36,6\n");

    assertThat(answer.rejected(0)).isEqualTo("3 invoiceNumber: There is no invoice 0007900770.");
  }
}
