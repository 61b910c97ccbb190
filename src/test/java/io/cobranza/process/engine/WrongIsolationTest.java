package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.CobranzaApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class WrongIsolationTest {

  /** MariaDB's own default, with which two people could complete one task. */
  @Test
  void theEngineRefusesToStartOnRepeatableRead() {
    assertThatThrownBy(
            () ->
                new SpringApplicationBuilder(CobranzaApplication.class)
                    .profiles("test")
                    .run(
                        "--spring.datasource.hikari.transaction-isolation="
                            + "TRANSACTION_REPEATABLE_READ",
                        "--cobranza.database.schema=cobranza_isolation",
                        "--server.port=0")
                    .close())
        .hasStackTraceContaining("transaction-isolation is “TRANSACTION_REPEATABLE_READ”");
  }
}
