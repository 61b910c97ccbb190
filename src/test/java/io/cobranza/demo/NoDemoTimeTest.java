package io.cobranza.demo;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class NoDemoTimeTest {

  @Autowired MockMvc mvc;

  @Test
  void outsideTheDemoTimeCannotBeMoved() throws Exception {
    var admin = user("admin").roles("ADMINISTRATORS");
    mvc.perform(post("/api/demo/clock").with(admin).with(csrf())).andExpect(status().isNotFound());
    mvc.perform(get("/api/demo/clock").with(admin)).andExpect(status().isNotFound());
  }
}
