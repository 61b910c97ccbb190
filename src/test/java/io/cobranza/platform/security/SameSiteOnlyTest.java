package io.cobranza.platform.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A page elsewhere changes nothing, even with a login that the browser remembers. */
@CobranzaTest
class SameSiteOnlyTest {

  @Autowired MockMvc mvc;

  private static MockHttpServletRequestBuilder payment() {
    return post("/api/payments")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{}")
        .with(httpBasic("erp", "erp"));
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://elsewhere.example",
    "Origin, null",
    "Origin, http://localhost:8081",
    "Origin, https://localhost"
  })
  void anotherSiteIsRefused(String name, String value) throws Exception {
    mvc.perform(payment().header(name, value))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.field").value("Origin"));
    mvc.perform(
            post("/engine-rest/deployment/create")
                .header(name, value)
                .with(httpBasic("owner", "owner")))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.field").value("Origin"));
  }

  @ParameterizedTest
  @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, http://localhost"})
  void ourOwnPagesAreNot(String name, String value) throws Exception {
    mvc.perform(payment().header(name, value)).andExpect(status().is(422));
  }

  @Test
  void aProgramSendsNeither() throws Exception {
    mvc.perform(payment()).andExpect(status().is(422));
  }

  /** What a browser is asked for, it remembers. */
  @Test
  void aBrowserIsNotAskedForAPassword() throws Exception {
    mvc.perform(get("/api/invoices").header("Sec-Fetch-Mode", "navigate"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().doesNotExist("WWW-Authenticate"));
    mvc.perform(get("/engine-rest/task").accept(MediaType.TEXT_HTML))
        .andExpect(status().isUnauthorized())
        .andExpect(header().doesNotExist("WWW-Authenticate"));
    mvc.perform(get("/api/invoices"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().exists("WWW-Authenticate"));
  }
}
