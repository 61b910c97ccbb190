package io.cobranza.practice.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CollectionTest;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AgencyApiTest extends CollectionTest {

  private void handOver() {
    time.goTo("2024-04-30");
    complete("UserTask_ApproveHandOver", "decision", "AGENCY");
  }

  private Answer report(String result) {
    return api.send(
        "/api/agency-reports",
        "{'invoiceNumber':'F-1','result':'%s','text':'Moved away'}".formatted(result));
  }

  private byte[] file(String ending) throws Exception {
    return mvc.perform(
            get("/api/cases/F-1/hand-over." + ending).with(user("supervisor").roles("SUPERVISORS")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  @Test
  void whatTheAgencyReturnsComesToTheSupervisors() {
    handOver();

    assertThat(report("RETURNED").status()).isEqualTo(201);

    assertThat(openTasks()).contains("UserTask_DecideOnReturnedInvoice");
  }

  @Test
  void aReportIsRefusedWhileTheAgencyDoesNotHaveTheCase() {
    assertThat(report("RETURNED").problem()).endsWith("404 invoiceNumber");
    time.goTo("2024-02-06");
    assertThat(report("RETURNED").problem()).endsWith("409 invoiceNumber");
    assertThat(report("LOST").problem()).endsWith("422 result");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void theFilesTheAgencyGotCanBeReadAgain() throws Exception {
    handOver();

    assertThat(new String(file("csv"), StandardCharsets.UTF_8))
        .startsWith("record,date,what,amount,currency,detail")
        .contains("first-reminder");
    try (var pdf = Loader.loadPDF(file("pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Collection case: invoice F-1", "EUR 1,000.00", "First reminder");
    }
  }

  @Test
  void whatPeopleWroteIsNoFormulaInTheAgencysSpreadsheet() throws Exception {
    goToTheCall();
    complete("UserTask_CallCustomer", "outcome", "NOT_REACHED", "note", "=HYPERLINK(\"x\")");
    handOver();
    assertThat(new String(file("csv"), StandardCharsets.UTF_8))
        .contains("'=HYPERLINK")
        .doesNotContain(",=", ",\"=");
  }

  @Test
  void aCaseThatWasNotHandedOverHasNoFile() {
    time.goTo("2024-02-06");
    assertThat(api.read("/api/cases/F-1/hand-over.pdf").problem()).endsWith("404 invoiceNumber");
  }
}
