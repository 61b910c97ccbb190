package io.cobranza.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * As {@link CobranzaTest}, with a server that listens: for Tasklist, Cockpit and the engine's REST
 * API, which no mocked request reaches. A second application, on a schema of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "cobranza.database.schema=cobranza_server",
      // Where a test may stand as a proxy; its other requests come from 127.0.0.1.
      "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.9"
    })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestApplication.class)
@ExtendWith(EmptyTables.class)
public @interface CobranzaServerTest {}
