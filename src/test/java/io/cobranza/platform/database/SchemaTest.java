package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.CobranzaTest;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whoever writes. */
@CobranzaTest
class SchemaTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern WORDS = Pattern.compile("`(\\w+)` in \\(([^)]*)\\)");
  private static final Set<String> WINGS =
      Set.of("engine", "ledger", "practice", "letters", "desk", "demo", "platform");

  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManagerFactory entities;

  @Test
  void whatPointsToARowOfAnotherTableIsAForeignKey() {
    List<String> loose =
        list(
            """
            SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c
            WHERE %s AND c.column_name LIKE '%%\\_id' AND c.data_type = 'bigint'
              AND NOT EXISTS (
                SELECT 1 FROM information_schema.key_column_usage k
                WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name
                  AND k.column_name = c.column_name AND k.referenced_table_name IS NOT NULL)
            """
                .formatted(OURS));
    assertThat(loose).isEmpty();
  }

  @Test
  void everyAmountIsChecked() {
    List<String> amounts =
        list(
            "SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c"
                + " WHERE c.data_type = 'decimal' AND "
                + OURS);
    assertThat(amounts).contains("invoice.amount", "promise_instalment.received");
    assertThat(amounts)
        .allSatisfy(
            amount ->
                assertThat(checksOf(amount.split("\\.")[0]))
                    .as(amount)
                    .anyMatch(check -> check.contains("`" + amount.split("\\.")[1] + "`")));
  }

  @Test
  void everyStateAllowsTheWordsOfTheCodeAndNoOther() {
    Map<String, Set<String>> allowed = allowedWords();
    Map<String, Set<String>> known = wordsOfTheCode();
    assertThat(known.keySet().stream().filter(column -> column.endsWith(".state")))
        .hasSizeGreaterThan(8)
        .allMatch(allowed::containsKey);
    known.keySet().retainAll(allowed.keySet());
    allowed.keySet().retainAll(known.keySet());
    assertThat(allowed).containsExactlyEntriesOf(known);
  }

  @Test
  void oneStyle() {
    assertThat(
            list(
                "SELECT table_name FROM information_schema.tables c WHERE table_type = 'BASE TABLE'"
                    + " AND (engine <> 'InnoDB' OR table_collation <> 'utf8mb4_bin') AND "
                    + OURS))
        .isEmpty();
    assertThat(
            list(
                "SELECT CONCAT(table_name, ' ', constraint_name)"
                    + " FROM information_schema.table_constraints c"
                    + " WHERE constraint_name <> 'PRIMARY'"
                    + " AND NOT STARTS_WITH_TABLE AND "
                        .replace(
                            "STARTS_WITH_TABLE",
                            "LEFT(constraint_name, LENGTH(table_name)) = table_name")
                    + OURS.replace("c.table_schema", "c.constraint_schema")))
        .isEmpty();
  }

  @Test
  void aRoomHasOneMigrationInTheFolderOfItsWing() {
    try (Stream<Path> files = Files.walk(MIGRATIONS)) {
      List<Path> migrations = files.filter(Files::isRegularFile).toList();
      assertThat(migrations)
          .isNotEmpty()
          .allSatisfy(
              file -> {
                Path place = MIGRATIONS.relativize(file);
                assertThat(place.getNameCount()).isEqualTo(2);
                assertThat(place.getName(0).toString()).isIn(WINGS);
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void anInvoiceOfNothingIsRefused() {
    jdbc.sql(
            "INSERT INTO customer (id, number, name, language, segment, paperwork_trouble)"
                + " VALUES (1, 'C-1', 'Nordwind', 'en', 'standard', FALSE)")
        .update();
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "INSERT INTO invoice"
                            + " (source, number, customer_id, issued_on, due_on, amount, currency)"
                            + " VALUES ('erp', 'F-1', 1, '2024-01-01', '2024-01-31', 0, 'EUR')")
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("invoice_amount");
  }

  private static final String OURS =
      "c.table_schema = DATABASE() AND c.table_name NOT LIKE 'ACT\\_%'"
          + " AND c.table_name <> 'flyway_schema_history' AND c.table_name IN (SELECT t.table_name"
          + " FROM information_schema.tables t WHERE t.table_schema = DATABASE()"
          + " AND t.table_type = 'BASE TABLE')";

  private List<String> list(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }

  private List<String> checksOf(String table) {
    return jdbc.sql(
            "SELECT check_clause FROM information_schema.check_constraints"
                + " WHERE constraint_schema = DATABASE() AND table_name = ?")
        .param(table)
        .query(String.class)
        .list();
  }

  private Map<String, Set<String>> allowedWords() {
    Map<String, Set<String>> allowed = new TreeMap<>();
    jdbc.sql(
            "SELECT table_name, check_clause FROM information_schema.check_constraints"
                + " WHERE constraint_schema = DATABASE() AND check_clause LIKE '% in (%'")
        .query(
            row -> {
              Matcher words = WORDS.matcher(row.getString(2));
              if (words.matches()) {
                allowed.put(row.getString(1) + "." + words.group(1), split(words.group(2)));
              }
            });
    return allowed;
  }

  private static Set<String> split(String words) {
    return Arrays.stream(words.split(","))
        .map(word -> word.replace("'", "").strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Set<String>> wordsOfTheCode() {
    Map<String, Set<String>> words = new TreeMap<>();
    entities
        .getMetamodel()
        .getEntities()
        .forEach(entity -> wordsOf(entity.getJavaType(), table(entity.getJavaType()), words));
    return words;
  }

  private static void wordsOf(Class<?> type, String table, Map<String, Set<String>> words) {
    for (var field : type.getDeclaredFields()) {
      if (field.getType().isEnum()) {
        words.put(table + "." + snake(field.getName()), constants(field.getType()));
      } else if (field.isAnnotationPresent(CollectionTable.class)
          && field.getGenericType() instanceof ParameterizedType of
          && of.getActualTypeArguments()[of.getActualTypeArguments().length - 1]
              instanceof Class<?> part) {
        wordsOf(part, field.getAnnotation(CollectionTable.class).name(), words);
      }
    }
  }

  private static Set<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String table(Class<?> entity) {
    Table named = ((AnnotatedElement) entity).getAnnotation(Table.class);
    return named == null || named.name().isEmpty() ? snake(entity.getSimpleName()) : named.name();
  }

  private static String snake(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase();
  }
}
