package io.cobranza.letters.wording;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each version of the words; rows are inserted and read, nothing else. */
@Repository
class WordingTable {

  private final JdbcClient jdbc;

  WordingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one that counts; read by its key for every message, so no node ever has an older one. */
  Optional<WordingVersion> last(WordingKey of) {
    return jdbc.sql(
            """
            SELECT version, text, written_at, written_by, reason FROM letter_wording
            WHERE kind = :kind AND language = :language ORDER BY version DESC LIMIT 1
            """)
        .param("kind", of.kind().name())
        .param("language", of.language())
        .query((row, number) -> version(row))
        .optional();
  }

  /** The newest first. */
  List<WordingVersion> all(WordingKey of) {
    return jdbc.sql(
            """
            SELECT version, text, written_at, written_by, reason FROM letter_wording
            WHERE kind = :kind AND language = :language ORDER BY version DESC
            """)
        .param("kind", of.kind().name())
        .param("language", of.language())
        .query((row, number) -> version(row))
        .list();
  }

  /** Those that count, where anybody ever wrote any. */
  Map<WordingKey, WordingVersion> inUse() {
    Map<WordingKey, WordingVersion> last = new HashMap<>();
    jdbc.sql(
            """
            SELECT kind, language, version, text, written_at, written_by, reason
            FROM letter_wording ORDER BY version
            """)
        .query(
            row -> {
              last.put(
                  new WordingKey(
                      LetterKind.valueOf(row.getString("kind")), row.getString("language")),
                  version(row));
            });
    return last;
  }

  /** Two that write the same number: the second fails as a duplicate. */
  void add(WordingKey of, WordingVersion version) {
    jdbc.sql(
            """
            INSERT INTO letter_wording (kind, language, version, text, written_at, written_by, reason)
            VALUES (:kind, :language, :version, :text, :at, :by, :reason)
            """)
        .param("kind", of.kind().name())
        .param("language", of.language())
        .param("version", version.number())
        .param("text", version.text())
        .param("at", Columns.utc(version.at()))
        .param("by", version.by())
        .param("reason", version.reason())
        .update();
  }

  private static WordingVersion version(ResultSet row) throws SQLException {
    return new WordingVersion(
        row.getInt("version"),
        row.getString("text"),
        Columns.instant(row, "written_at"),
        row.getString("written_by"),
        row.getString("reason"));
  }
}
