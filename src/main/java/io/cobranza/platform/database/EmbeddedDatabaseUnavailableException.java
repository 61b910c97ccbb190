package io.cobranza.platform.database;

import java.nio.file.Path;

/** The embedded MariaDB could not start; the message says what the reader can do instead. */
class EmbeddedDatabaseUnavailableException extends RuntimeException {

  EmbeddedDatabaseUnavailableException(Path dataFolder, Throwable cause) {
    super(
        """
        The embedded MariaDB did not start in %s. It runs on Linux x64, macOS arm64 and Windows x64, \
        one application per data folder. Elsewhere point SPRING_DATASOURCE_URL, \
        SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a MariaDB server of your own; \
        a second application takes another folder by COBRANZA_DATA, a slow machine more time by \
        COBRANZA_DATABASE_START_LIMIT."""
            .formatted(dataFolder),
        cause);
  }
}
