package io.cobranza.ledger.ledgerimport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.testing.CobranzaTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class ImportPageTest {

  @Autowired MockMvc mvc;

  @Test
  void offersEveryProfileAndKindInTheBrowsersLanguage() throws Exception {
    mvc.perform(get("/import").with(user("erp").roles("ERP")).locale(Locale.ENGLISH))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("ibm-late-payments")))
        .andExpect(content().string(containsString("Credit notes")))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(get("/import").with(user("erp").roles("ERP")).locale(new Locale("es")))
        .andExpect(content().string(containsString("Abonos")))
        .andExpect(content().string(not(containsString("??"))));
  }
}
