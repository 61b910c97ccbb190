package io.cobranza;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CobranzaTest
class ApplicationStartsTest {

  @Autowired JdbcTemplate jdbc;

  @Test
  void onARealMariaDb() {
    assertThat(jdbc.queryForObject("SELECT VERSION()", String.class)).contains("MariaDB");
  }
}
