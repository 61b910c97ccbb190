package io.cobranza.platform.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who writes to the ledger and who only reads it. */
@CobranzaTest
class ApiLoginTest {

  @Autowired MockMvc mvc;

  @ParameterizedTest
  @ValueSource(strings = {"erp", "supervisor", "admin"})
  void theseWriteToTheLedger(String user) throws Exception {
    mvc.perform(invoice().with(httpBasic(user, user))).andExpect(status().is(422));
  }

  @ParameterizedTest
  @ValueSource(strings = {"collector", "courtesy", "sales", "resolver", "auditor", "owner"})
  void theseOnlyReadIt(String user) throws Exception {
    mvc.perform(get("/api/letters").with(httpBasic(user, user))).andExpect(status().isOk());
    mvc.perform(invoice().with(httpBasic(user, user)))
        .andExpect(status().isForbidden())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.field").value("Authorization"));
  }

  @Test
  void aSessionNeedsTheTokenOfItsPageToWrite() throws Exception {
    var supervisor = user("supervisor").roles("SUPERVISORS");
    mvc.perform(invoice().with(supervisor))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.field").value("X-CSRF-TOKEN"));
    mvc.perform(invoice().with(supervisor).with(csrf())).andExpect(status().is(422));
  }

  private static MockHttpServletRequestBuilder invoice() {
    return post("/api/invoices").contentType(MediaType.APPLICATION_JSON).content("{}");
  }
}
