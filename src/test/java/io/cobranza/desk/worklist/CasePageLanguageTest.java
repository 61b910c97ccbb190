package io.cobranza.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cobranza.testing.CollectionTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The company's language is English here; a reader's browser asks for another. */
class CasePageLanguageTest extends CollectionTest {

  @Test
  void aSpanishReaderFindsNoEnglishOnTheCase() throws Exception {
    time.goTo("2024-02-12");
    assertThat(pageIn("es"))
        .contains(
            "vencimiento: 31 ene 2024 (12 días de retraso)",
            "Llamar al cliente",
            "Primer recordatorio")
        .doesNotContain("overdue", "Jan", "Call customer", "First reminder");
  }

  @Test
  void anEnglishReaderFindsTheSameInEnglish() throws Exception {
    time.goTo("2024-02-12");
    assertThat(pageIn("en"))
        .contains("due 31 Jan 2024, 12 days overdue", "Call customer", "First reminder");
  }

  /** French is not spoken here, so nothing of the page is French: neither words nor months. */
  @Test
  void aReaderOfAThirdLanguageFindsTheCompanysAndNothingElse() throws Exception {
    time.goTo("2024-02-12");
    assertThat(pageIn("fr"))
        .contains("lang=\"en\"", "due 31 Jan 2024, 12 days overdue", "First reminder")
        .doesNotContain("janv", "févr");
  }

  private String pageIn(String language) throws Exception {
    return mvc.perform(
            get("/cases")
                .param("invoice", INVOICE)
                .locale(Locale.forLanguageTag(language))
                .with(user("collector").roles("COLLECTORS")))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
