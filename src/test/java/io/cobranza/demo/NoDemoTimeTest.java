package io.cobranza.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class NoDemoTimeTest {

  @Autowired MockMvc mvc;

  @Test
  void outsideTheDemoTimeCannotBeMoved() {
    Api api = new Api(mvc);
    assertThat(api.send("/api/demo/clock", "{'advanceDays':1}").problem()).endsWith("404 path");
    assertThat(api.read("/api/demo/clock").problem()).endsWith("404 path");
  }
}
