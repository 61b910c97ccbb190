package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.SqlStatements;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CobranzaTest
class LetterRegisterTest extends LettersUnderTest {

  @Autowired MockMvc mvc;
  @Autowired MailTransport catcher;
  @Autowired LetterSheets sheets;
  @Autowired SqlStatements statements;

  @Test
  void theApiTellsWhatWasWrittenAboutAnInvoice() throws Exception {
    sent(LetterKind.FIRST_REMINDER);
    clock.setTo(LocalDate.of(2024, 1, 20));
    planned(LetterKind.SECOND_REMINDER);
    plan(
        LetterOrder.ofCase(
            CUSTOMER, new CaseId(13), new InvoiceId(8), "F-8", LetterKind.FIRST_REMINDER, "1"));

    asCollector(get("/api/letters").param("invoice", INVOICE))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Total-Count", "2"))
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].step").value("second-reminder"))
        .andExpect(jsonPath("$[0].state").value("planned"))
        .andExpect(jsonPath("$[1].step").value("first-reminder"))
        .andExpect(jsonPath("$[1].invoice").value(INVOICE))
        .andExpect(jsonPath("$[1].date").value("2024-01-08"))
        .andExpect(jsonPath("$[1].recipient").value("pagos@tornillos.example"))
        .andExpect(jsonPath("$[1].state").value("sent"))
        .andExpect(jsonPath("$[1].subject").value("Recordatorio de pago: factura " + INVOICE));
  }

  @ParameterizedTest
  @CsvSource({
    "step,first-reminder,1",
    "step,FIRST_REMINDER,1",
    "step,final-demand,0",
    "from,2024-01-08,2",
    "from,2024-01-09,1",
    "to,2024-01-08,1",
    "to,2024-01-07,0",
    "size,1,1"
  })
  void theApiFilters(String parameter, String value, int letters) throws Exception {
    planned(LetterKind.FIRST_REMINDER);
    clock.setTo(LocalDate.of(2024, 1, 20));
    planned(LetterKind.SECOND_REMINDER);

    asCollector(get("/api/letters").param(parameter, value))
        .andExpect(jsonPath("$", hasSize(letters)));
  }

  @ParameterizedTest
  @CsvSource({
    "step,love-letter",
    "from,yesterday",
    "to,2024-02-30",
    "page,-1",
    "page,x",
    "size,0",
    "size,100000"
  })
  void theApiNamesTheFieldItRefuses(String parameter, String value) throws Exception {
    asCollector(get("/api/letters").param(parameter, value))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.field").value(parameter))
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  @Test
  void theErpReadsNoLetters() throws Exception {
    asErp(get("/api/letters")).andExpect(status().isForbidden());
    asErp(get("/api/letters/1/html")).andExpect(status().isForbidden());
  }

  @Test
  void aLetterCanBeReadInItsThreeForms() throws Exception {
    long letter = sent(LetterKind.FIRST_REMINDER);

    asCollector(get("/api/letters/{id}/html", letter))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
        .andExpect(content().string(containsString("Tornillos Núñez")));
    asCollector(get("/api/letters/{id}/text", letter))
        .andExpect(content().string(containsString("1.034,50 EUR")));
    asCollector(get("/api/letters/{id}/pdf", letter))
        .andExpect(content().contentType("application/pdf"));
  }

  @Test
  void aLetterThatIsNotWrittenYetOrIsNoneIsNotFound() throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);

    asCollector(get("/api/letters/{id}/html", letter))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.field").value("id"));
    asCollector(get("/api/letters/999999/pdf")).andExpect(status().isNotFound());
    asCollector(get("/api/letters/x/text")).andExpect(status().isNotFound());
  }

  @Test
  void peopleFindALetterAndReadItInASandbox() throws Exception {
    long letter = sent(LetterKind.FIRST_REMINDER);

    asCollector(get("/letters").param("invoice", INVOICE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"/letters/" + letter + "\"")))
        .andExpect(content().string(containsString("First reminder")));
    asCollector(get("/letters/{id}", letter))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<iframe sandbox=\"\"")))
        .andExpect(content().string(containsString("srcdoc=\"&lt;!DOCTYPE html&gt;")))
        .andExpect(content().string(not(containsString("??"))));
    asCollector(get("/letters/{id}/mail", letter))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Message-ID: <case-12.first-reminder.1@")));
  }

  /** Itself, its body with what was enclosed, what left with it, the catcher's, the way out. */
  @Test
  void allThatThePageOfALetterShowsIsReadOnce() {
    long letter = sent(LetterKind.FIRST_REMINDER);

    assertThat(statements.countOf(() -> sheets.of(letter))).isEqualTo(6);
  }

  @Test
  void theRegisterSpeaksSpanish() throws Exception {
    planned(LetterKind.FIRST_REMINDER);

    asCollector(get("/letters").locale(Locale.forLanguageTag("es")))
        .andExpect(content().string(containsString("Primer recordatorio")))
        .andExpect(content().string(containsString("8 de enero de 2024")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void theRegisterHasPages() throws Exception {
    for (int i = 1; i <= 51; i++) {
      plan(order(LetterKind.PROMISE_REMINDER, Integer.toString(i)));
    }

    asCollector(get("/letters")).andExpect(content().string(containsString("Page 1 of 2")));
    asCollector(get("/letters").param("page", "1"))
        .andExpect(content().string(containsString("Page 2 of 2")));
  }

  @Test
  void theErpHasNoBusinessInTheRegister() throws Exception {
    mvc.perform(get("/letters").with(user("erp").roles("ERP"))).andExpect(status().isForbidden());
  }

  private long sent(LetterKind kind) {
    long letter = planned(kind);
    relay(catcher).deliverDue();
    return letter;
  }

  private ResultActions asErp(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user("erp").roles("ERP")));
  }

  private ResultActions asCollector(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user("collector").roles("COLLECTORS")));
  }
}
