package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Unit test. A table is read and written by its owner only; other rooms ask the owner's views or
 * its methods. Reads the SQL in the sources of the product and the migrations.
 */
@Tag("unit")
class TableOwnersTest {

  private static final Path JAVA = Path.of("src/main/java/io/cobranza");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private static final Pattern MAPPING =
      Pattern.compile(
          "@(?:Table|CollectionTable|JoinTable|SecondaryTable)\\([^)]*?name = \"(\\w+)\"");
  private static final Pattern ENTITY =
      Pattern.compile("@Entity\\b(?:(?!\\bclass\\b).)*\\bclass (\\w+)", Pattern.DOTALL);
  private static final Pattern CREATED =
      Pattern.compile("(?im)^CREATE (?:[\\w= ]+ )?(TABLE|VIEW) (?:IF NOT EXISTS )?`?(\\w+)`?");
  private static final Pattern VIEW =
      Pattern.compile("(?is)CREATE (?:[\\w= ]+ )?VIEW (\\w+)\\s+(?:\\([^)]*\\)\\s+)?AS\\b(.*?);");
  private static final Pattern DROPPED = Pattern.compile("(?im)^DROP VIEW (\\w+);");
  private static final Pattern ALLOWED =
      Pattern.compile("(?s)allowedDependencies\\s*=\\s*\\{(.*?)\\}");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?io\\.cobranza\\.([\\w.]+);");

  private final TableOwners owners =
      new TableOwners(read(Path.of("src/test/resources/table-owners.txt")).lines().toList());
  private final Map<String, String> sources = sources();
  private final Map<String, String> entities = entities();

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString().replace('\\', '/'),
                  TableOwnersTest::read,
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> sources() {
    return files(JAVA, ".java");
  }

  /** JPQL names classes. */
  private Map<String, String> entities() {
    Map<String, String> tableOf = new HashMap<>();
    sources.forEach(
        (file, source) ->
            ENTITY
                .matcher(source)
                .results()
                .forEach(
                    entity ->
                        tableOf.put(
                            entity.group(1),
                            MAPPING
                                .matcher(entity.group())
                                .results()
                                .filter(each -> each.group().startsWith("@Table"))
                                .map(each -> each.group(1))
                                .findFirst()
                                .orElseGet(() -> snakeCase(entity.group(1))))));
    return tableOf;
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private SqlTables.Use resolved(SqlTables.Use use) {
    String table = entities.getOrDefault(use.name(), use.name());
    return new SqlTables.Use(table, use.written(), use.offset());
  }

  private Stream<String> objectionsToSql(String file, String source) {
    return SqlInJava.in(source, owners.names()).stream()
        .flatMap(
            text ->
                SqlTables.in(text.sql()).stream()
                    .map(this::resolved)
                    .filter(use -> owners.objectionTo(TableOwners.roomOf(file), use) != null)
                    .map(
                        use ->
                            "%s:%d: %s"
                                .formatted(
                                    file,
                                    text.lineOf(use.offset()),
                                    owners.objectionTo(TableOwners.roomOf(file), use))));
  }

  private Stream<String> objectionsToMappings(String file, String source) {
    Stream<String> mapped = MAPPING.matcher(source).results().map(found -> found.group(1));
    Stream<String> unnamed =
        ENTITY.matcher(source).results().map(found -> entities.get(found.group(1)));
    return Stream.concat(mapped, unnamed)
        .map(
            table ->
                owners.objectionTo(TableOwners.roomOf(file), new SqlTables.Use(table, true, 0)))
        .filter(objection -> objection != null)
        .map(objection -> file + ": " + objection);
  }

  /** Without the views that a later one drops. */
  private static Map<String, String> migrations() {
    Map<String, String> all = new TreeMap<>(files(MIGRATIONS, ".sql"));
    Map.copyOf(all)
        .forEach(
            (later, migration) ->
                DROPPED
                    .matcher(migration)
                    .results()
                    .forEach(
                        view ->
                            all.replaceAll(
                                (file, sql) ->
                                    version(file).compareTo(version(later)) < 0
                                        ? without(view.group(1), sql)
                                        : sql)));
    return all;
  }

  private static String version(String file) {
    return file.substring(file.indexOf("/V"));
  }

  private static String without(String view, String sql) {
    return VIEW.matcher(sql)
        .replaceAll(
            found -> found.group(1).equals(view) ? "" : Matcher.quoteReplacement(found.group()));
  }

  private Set<String> created(String kind) {
    return migrations().values().stream()
        .flatMap(migration -> CREATED.matcher(migration).results())
        .filter(found -> found.group(1).equalsIgnoreCase(kind))
        .map(found -> found.group(2))
        .filter(name -> !name.startsWith("ACT_"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<MatchResult> views() {
    return migrations().values().stream()
        .flatMap(migration -> VIEW.matcher(migration).results())
        .toList();
  }

  @Test
  void aTableIsReadAndWrittenByItsOwnerOnly() {
    assertThat(
            sources.entrySet().stream()
                .flatMap(file -> objectionsToSql(file.getKey(), file.getValue())))
        .isEmpty();
  }

  @Test
  void whatARoomOwnsIsMadeInTheFolderOfItsWing() {
    migrations()
        .forEach(
            (file, migration) ->
                assertThat(CREATED.matcher(migration).results().map(found -> found.group(2)))
                    .filteredOn(name -> !name.startsWith("ACT_"))
                    .as(file)
                    .allSatisfy(
                        name -> assertThat(owners.ownerOf(name)).startsWith(file.split("/")[0])));
  }

  @Test
  void aTableIsMappedByItsOwnerOnly() {
    assertThat(entities).isNotEmpty();
    assertThat(
            sources.entrySet().stream()
                .flatMap(file -> objectionsToMappings(file.getKey(), file.getValue())))
        .isEmpty();
  }

  @Test
  void everyTableAndEveryViewHasAnOwner() {
    assertThat(created("TABLE")).isEqualTo(owners.tables());
    assertThat(created("VIEW")).isEqualTo(owners.views());
  }

  @Test
  void aViewShowsItsOwnersTablesOrWhatIsPublishedBelow() {
    assertThat(
            views().stream()
                .flatMap(
                    view ->
                        SqlTables.in(view.group(2)).stream()
                            .map(use -> objectionToView(view.group(1), use)))
                .filter(objection -> objection != null))
        .isEmpty();
  }

  private String objectionToView(String view, SqlTables.Use use) {
    String objection = owners.objectionTo(owners.publisherOf(view), use);
    return objection == null ? null : view + ": " + objection;
  }

  /** What the database would have to reckon as a whole before it shows one row of it. */
  @Test
  void aViewNamesItsColumnsAndShowsRowsAsTheyStand() {
    assertThat(views())
        .isNotEmpty()
        .allSatisfy(
            view ->
                assertThat(view.group(2))
                    .as(view.group(1))
                    .doesNotContainPattern("(?i)\\b(?:DISTINCT|GROUP BY|HAVING|UNION|LIMIT)\\b")
                    .doesNotContainPattern("(?is)SELECT\\s+(?:\\w+\\.)?\\*"));
  }

  /** Where a room names the rooms it depends on, that holds for what it reads as well. */
  @Test
  void aRoomReadsTheViewsOfRoomsItDependsOn() {
    Map<String, String> named = new TreeMap<>();
    sources.forEach(
        (file, source) ->
            ALLOWED
                .matcher(source)
                .results()
                .forEach(found -> named.put(TableOwners.roomOf(file), found.group(1))));
    assertThat(named).containsKeys("desk.reports", "letters.correspondence");
    assertThat(sources)
        .allSatisfy(
            (file, source) ->
                assertThat(publishersReadBy(source))
                    .as(file)
                    .filteredOn(room -> !room.equals(TableOwners.roomOf(file)))
                    .allMatch(
                        room ->
                            named
                                .getOrDefault(TableOwners.roomOf(file), quoted(room))
                                .contains(quoted(room))));
  }

  private static String quoted(String room) {
    return '"' + room + '"';
  }

  /** A room that reads a view depends on its owner as if it called it. */
  @Test
  void roomsDoNotDependOnEachOtherInACircle() {
    Map<String, Set<String>> needs = new TreeMap<>();
    sources.forEach(
        (file, source) ->
            needs
                .computeIfAbsent(TableOwners.roomOf(file), room -> new TreeSet<>())
                .addAll(needsOf(file, source)));
    while (needs.values().removeIf(needed -> needed.stream().noneMatch(needs::containsKey))) {
      needs.values().forEach(needed -> needed.retainAll(needs.keySet()));
    }
    assertThat(needs).isEmpty();
  }

  private Set<String> needsOf(String file, String source) {
    Stream<String> called =
        IMPORT.matcher(source).results().map(found -> TableOwners.roomOf(found.group(1)));
    Set<String> needed =
        Stream.concat(called, publishersReadBy(source).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    needed.remove(TableOwners.roomOf(file));
    return needed;
  }

  private Set<String> publishersReadBy(String source) {
    return SqlInJava.in(source, owners.names()).stream()
        .flatMap(text -> SqlTables.in(text.sql()).stream())
        .map(use -> owners.publisherOf(use.name()))
        .filter(publisher -> publisher != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rules know a breach when they see one. */
  @ParameterizedTest
  @CsvSource({
    "practice.cases, FROM invoice, table invoice belongs to ledger.invoices",
    "ledger.payments, INSERT INTO letter, table letter belongs to letters.correspondence",
    "ledger.payments, FROM open_dispute, view open_dispute is published by practice.disputes",
    "desk.alerts, UPDATE open_invoice SET, open_invoice is a view of ledger.invoices",
    "desk.alerts, FROM nowhere, nowhere is nobody's",
    "desk.alerts, FROM ACT_RU_TASK, table ACT_RU_TASK belongs to process",
    "desk.alerts, FROM %s, a table that is named elsewhere"
  })
  void aBreachWouldBeSeen(String room, String sql, String objection) {
    assertThat(owners.objectionTo(room, SqlTables.in(sql).get(0))).startsWith(objection);
  }

  @ParameterizedTest
  @CsvSource({
    "ledger.invoices, UPDATE invoice SET",
    "desk.alerts, FROM open_invoice",
    "practice.quality, FROM open_dispute",
    "process, FROM ACT_GE_PROPERTY"
  })
  void whatIsAllowedIsNotObjectedTo(String room, String sql) {
    assertThat(owners.objectionTo(room, SqlTables.in(sql).get(0))).isNull();
  }

  @Test
  void aBreachIsToldWithFileAndLine() {
    String source =
        "class X {\n  String sql = \"SELECT 1 \"\n      + \"FROM alert a, invoice i\";\n}";
    assertThat(objectionsToSql("desk/alerts/X.java", source))
        .containsExactly("desk/alerts/X.java:3: table invoice belongs to ledger.invoices");
  }
}
