package io.cobranza.ledger.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largest how large one document may be; the database's own limit is 16 MB
 */
@ConfigurationProperties("cobranza.documents")
record DocumentProperties(@DefaultValue("10MB") DataSize largest) {}
