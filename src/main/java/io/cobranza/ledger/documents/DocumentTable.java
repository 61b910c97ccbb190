package io.cobranza.ledger.documents;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of documents. Content is read only when it is asked for. */
@Repository
class DocumentTable {

  private static final String FACTS =
      """
      SELECT id, invoice_id, kind, file_name, content_type, size, stored_at, stored_by
      FROM invoice_document
      """;

  private final JdbcClient jdbc;

  DocumentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DocumentFacts> of(InvoiceId invoice) {
    return jdbc.sql(FACTS + "WHERE invoice_id = :invoice ORDER BY id")
        .param("invoice", invoice.value())
        .query((row, number) -> facts(row))
        .list();
  }

  Optional<DocumentFacts> find(long id) {
    return jdbc.sql(FACTS + "WHERE id = :id")
        .param("id", id)
        .query((row, number) -> facts(row))
        .optional();
  }

  Optional<byte[]> content(long id) {
    return jdbc.sql("SELECT content FROM invoice_document WHERE id = :id")
        .param("id", id)
        .query(byte[].class)
        .optional();
  }

  List<Document> read(InvoiceId invoice, Collection<DocumentKind> kinds) {
    return of(invoice).stream()
        .filter(facts -> kinds.contains(facts.kind()))
        .map(facts -> new Document(facts, content(facts.id()).orElseThrow()))
        .toList();
  }

  /** Stores it unless the same is there; answers its id. */
  long store(InvoiceId invoice, NewDocument document, Instant now, String who) {
    jdbc.sql(
            """
            INSERT INTO invoice_document
              (invoice_id, kind, file_name, content_type, size, digest, content, stored_at, stored_by)
            VALUES
              (:invoice, :kind, :name, :type, :size, :digest, :content, :now, :who)
            ON DUPLICATE KEY UPDATE id = id
            """)
        .param("invoice", invoice.value())
        .param("kind", document.kind().name())
        .param("name", document.fileName())
        .param("type", document.type().contentType())
        .param("size", document.content().length)
        .param("digest", document.digest())
        .param("content", document.content())
        .param("now", Columns.utc(now))
        .param("who", who)
        .update();
    return jdbc.sql(
            """
            SELECT id FROM invoice_document
            WHERE invoice_id = :invoice AND kind = :kind AND digest = :digest
            """)
        .param("invoice", invoice.value())
        .param("kind", document.kind().name())
        .param("digest", document.digest())
        .query(Long.class)
        .single();
  }

  private static DocumentFacts facts(ResultSet row) throws SQLException {
    return new DocumentFacts(
        row.getLong("id"),
        new InvoiceId(row.getLong("invoice_id")),
        DocumentKind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        row.getString("content_type"),
        row.getInt("size"),
        Columns.instant(row, "stored_at"),
        row.getString("stored_by"));
  }
}
