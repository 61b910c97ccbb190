package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.Letter.Once;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes planned letters by the thousand: row by row costs a round trip each. */
@Repository
class LetterTable {

  /** Of a statement; the database takes no more than 65,535 values in one. */
  private static final int ROWS = 1000;

  private static final String ROW = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private final JdbcClient jdbc;

  LetterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes those that are not there yet.
   *
   * @return how many were written
   */
  int insert(List<Letter> planned) {
    int written = 0;
    for (int from = 0; from < planned.size(); from += ROWS) {
      List<Letter> some = planned.subList(from, Math.min(from + ROWS, planned.size()));
      Set<Once> known = known(some);
      written += write(some.stream().filter(letter -> known.add(letter.once())).toList());
    }
    return written;
  }

  private Set<Once> known(Collection<Letter> letters) {
    Set<Once> asked = letters.stream().map(Letter::once).collect(Collectors.toSet());
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT about, kind, occurrence FROM letter
                WHERE about IN (:about) AND kind IN (:kinds) AND occurrence IN (:occurrences)
                """)
            .param("about", asked.stream().map(Once::about).collect(Collectors.toSet()))
            .param(
                "kinds", asked.stream().map(each -> each.kind().name()).collect(Collectors.toSet()))
            .param("occurrences", asked.stream().map(Once::occurrence).collect(Collectors.toSet()))
            .query(
                (row, number) ->
                    new Once(
                        row.getString("about"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("occurrence")))
            .list());
  }

  /** A second node may have planned some of them meanwhile: those stay as they are. */
  private int write(List<Letter> letters) {
    if (!letters.isEmpty()) {
      jdbc.sql(
              """
              INSERT INTO letter
                (customer_id, about, case_id, invoice_id, invoice_number, kind, occurrence, state,
                 dated, planned_at, next_attempt_at, waits_for, attempt, failures)
              VALUES
              """
                  + String.join(",", Collections.nCopies(letters.size(), ROW))
                  + " ON DUPLICATE KEY UPDATE letter.id = letter.id")
          .params(letters.stream().flatMap(letter -> letter.row().stream()).toList())
          .update();
    }
    return letters.size();
  }
}
