package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit test. What {@link TableOwnersTest} would not see, nobody would be told of. */
@Tag("unit")
class SqlTablesTest {

  private static List<String> tables(String sql) {
    return SqlTables.in(sql).stream().map(SqlTables.Use::name).toList();
  }

  private static List<String> tablesOfSource(String source) {
    return SqlInJava.in(source, Set.of("customer")).stream()
        .flatMap(text -> SqlTables.in(text.sql()).stream())
        .map(SqlTables.Use::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1 FROM a x | a",
        "SELECT 1 FROM a x, b AS y, c WHERE x.id IN (1, 2) | a b c",
        "SELECT 1 FROM a LEFT JOIN b ON b.id = a.id STRAIGHT_JOIN c, d | a b c d",
        "SELECT 1 FROM a JOIN b USING (p, q), c | a b c",
        "SELECT (SELECT MAX(p) FROM b), q FROM a | b a",
        "SELECT 1 FROM (SELECT p, q FROM b GROUP BY p, q) x, c | b c",
        "SELECT 1 FROM (a JOIN b ON a.id = b.id) JOIN c ON TRUE | a b c",
        "SELECT 1 FROM a WHERE EXISTS (SELECT 1 FROM b, c) AND p IN (q, r) | a b c",
        "SELECT 1 FROM a UNION ALL SELECT 2 FROM b ORDER BY p, q | a b",
        "SELECT 1 FROM `a` FOR UPDATE SKIP LOCKED | a",
        "SELECT p IS DISTINCT FROM q FROM other.a | a",
        "WITH x AS (SELECT 1 FROM a) SELECT 1 FROM x, b | a b",
        "SELECT l FROM Letter l JOIN l.lines n, Other o WHERE l.kind IN :kinds | Letter Other",
        "select i from Invoice i where i.id in :ids | Invoice",
        "FROM a x JOIN (%s) s ON s.id = x.id | a",
        "SELECT 1 FROM (§) x, b | b",
        "SELECT 1 FROM a WHERE p >= :from AND p < :into | a",
        "SELECT 1 FROM %s x | ?",
        "SELECT 1 FROM § | ?",
        "SELECT 1 FROM | ?"
      })
  void everyTableThatIsReadIsFound(String sql, String expected) {
    assertThat(tables(sql)).containsExactly(expected.split(" "));
    assertThat(SqlTables.in(sql)).noneMatch(SqlTables.Use::written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSERT INTO a (p, q) VALUES (1, 2) ON DUPLICATE KEY UPDATE a.id = a.id | a",
        "REPLACE INTO a SELECT p, q FROM b | a",
        "UPDATE a x, b y JOIN c ON TRUE SET x.p = 1, y.p = 2 | a b",
        "DELETE FROM a WHERE p IN (SELECT q FROM b) | a",
        "TRUNCATE TABLE a | a",
        "UPDATE Letter l SET l.state = 1 | Letter"
      })
  void everyTableThatIsWrittenIsFound(String sql, String expected) {
    assertThat(SqlTables.in(sql).stream().filter(SqlTables.Use::written))
        .extracting(SqlTables.Use::name)
        .containsExactly(expected.split(" "));
  }

  @Test
  void literalsPutTogetherAreOneText() {
    assertThat(tablesOfSource("x = \"SELECT 1 FROM a x,\" + \" b\" + WHERE + \" AND p\";"))
        .containsExactly("a", "b");
    assertThat(tablesOfSource("x = \"SELECT 1 FROM \" + table(\"DELETE FROM b\") + \" x\";"))
        .containsExactlyInAnyOrder("?", "b");
  }

  @Test
  void textBlocksAnnotationsAndSmallLettersAreRead() {
    assertThat(
            tablesOfSource(
                """
                @Query("select p from Promise p") x();
                String y = \"""
                    SELECT 1
                    FROM a,
                      b
                    \""";
                String part = "from customer c";
                """))
        .containsExactly("Promise", "a", "b", "customer");
  }

  @Test
  void commentsAndProseAreNotSql() {
    assertThat(
            tablesOfSource(
                """
                // "SELECT 1 FROM a"
                /* "SELECT 1 FROM b" */
                char quote = '"'; String told = "taken from the letter"; char other = '\\'';
                """))
        .isEmpty();
  }

  @Test
  void theLineIsThatOfTheTable() {
    SqlInJava.Text text =
        SqlInJava.in("\n\nx = \"SELECT 1 \"\n  + \"FROM a\";", Set.of("a")).get(0);
    assertThat(text.lineOf(SqlTables.in(text.sql()).get(0).offset())).isEqualTo(4);
  }
}
