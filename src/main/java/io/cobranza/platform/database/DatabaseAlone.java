package io.cobranza.platform.database;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The database of the product and nothing else of it, for commands: no tables are made or migrated.
 * It carries no annotation by which the product itself would find it.
 */
@Import({DatabaseAddressCheck.class, EmbeddedDatabaseConfiguration.class})
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public class DatabaseAlone {}
