package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.cobranza.testing.CobranzaTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** After an attack the log says who came in, who did not, and who tried what. */
@CobranzaTest
class DoorLogTest {

  @Autowired MockMvc mvc;

  private final Logger door = (Logger) LoggerFactory.getLogger(DoorLog.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listens() {
    lines.start();
    door.addAppender(lines);
  }

  @AfterEach
  void listensNoMore() {
    door.detachAppender(lines);
  }

  private List<String> told() {
    return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static MockHttpServletRequestBuilder from(
      String address, MockHttpServletRequestBuilder request) {
    return request.with(
        asked -> {
          asked.setRemoteAddr(address);
          return asked;
        });
  }

  @Test
  void whoLogsInAndOutIsTold() throws Exception {
    var session =
        mvc.perform(formLogin().user("supervisor").password("supervisor"))
            .andReturn()
            .getRequest()
            .getSession();
    assertThat(told()).containsExactly("Logged in: supervisor from 127.0.0.1");
    assertThat(session).isNotNull();
  }

  @Test
  void aProgramIsToldOfOnce() throws Exception {
    for (int request = 0; request < 3; request++) {
      mvc.perform(from("192.0.2.40", get("/api/letters").with(httpBasic("auditor", "auditor"))));
    }
    assertThat(told()).containsExactly("Logged in: auditor from 192.0.2.40");
  }

  @Test
  void aWrongPasswordIsToldWithoutItself() throws Exception {
    mvc.perform(from("192.0.2.41", get("/api/letters").with(httpBasic("nobody here", "Secret-1"))));
    assertThat(told())
        .singleElement()
        .asString()
        .startsWith("Not logged in: nobody here from 192.0.2.41")
        .doesNotContain("Secret");
  }

  @Test
  void whatIsNotLookedAtIsToldToo() throws Exception {
    for (int guess = 0; guess < 40; guess++) {
      mvc.perform(from("192.0.2.42", get("/api/letters").with(httpBasic("eve", "guess"))));
    }
    assertThat(told()).hasSize(40).last().asString().contains("Too many attempts");
  }

  @Test
  void whoAsksForWhatIsNotTheirsIsTold() throws Exception {
    mvc.perform(get("/operations").with(user("collector").roles("COLLECTORS")));
    mvc.perform(get("/operations"));
    assertThat(told())
        .singleElement()
        .asString()
        .matches("Refused: collector from .*: GET /operations");
  }

  @Test
  void whatAnotherSiteSendsIsTold() throws Exception {
    mvc.perform(post("/api/payments").header("Sec-Fetch-Site", "cross-site"));
    assertThat(told())
        .containsExactly("Refused: sent by another site to 127.0.0.1: POST /api/payments");
  }

  /** Otherwise a name could write lines of its own. */
  @Test
  void aNameStaysOnItsLine() throws Exception {
    mvc.perform(
        from(
            "192.0.2.43",
            get("/api/letters")
                .with(
                    httpBasic("x\nLogged in - admin from 10.0.0.1\u2028" + "y".repeat(500), "p"))));
    assertThat(told())
        .singleElement()
        .asString()
        .startsWith("Not logged in: x?Logged in - admin from 10.0.0.1?yyy")
        .doesNotContain("\n", "\u2028")
        .hasSizeLessThan(200);
  }
}
