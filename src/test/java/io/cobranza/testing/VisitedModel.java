package io.cobranza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which elements of the diagrams and tables the tests have been through, by the engine's history.
 * Several JVMs run tests, so each writes down what it saw, for the diagrams as they are now.
 */
public final class VisitedModel {

  private static final Path NOTES = Path.of("target/visited", fingerprint(Path.of("processes")));
  private static final String FLOW_NODES = "nodes";
  private static final String DECISION_RULES = "rules";
  private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

  private VisitedModel() {}

  /** Which of these no test has applied, each as {@code decision/rule}. */
  public static Set<String> notApplied(Set<String> rules) {
    return without(rules, DECISION_RULES);
  }

  /** Which of these no test has been at, each as {@code process/element}. */
  public static Set<String> notVisited(Set<String> flowNodes) {
    return without(flowNodes, FLOW_NODES);
  }

  /** Before it says that something is missing, the tests of the process run once more, all. */
  private static Set<String> without(Set<String> wanted, String kind) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(read(kind));
    if (!missing.isEmpty()) {
      runTheTestsOfTheProcess();
      missing.removeAll(read(kind));
    }
    return missing;
  }

  /** Called before history is emptied for the next test. */
  static void remember(JdbcTemplate jdbc) {
    note(
        FLOW_NODES,
        jdbc.queryForList(
            "SELECT DISTINCT CONCAT(PROC_DEF_KEY_, '/', ACT_ID_) FROM ACT_HI_ACTINST",
            String.class));
    note(
        DECISION_RULES,
        jdbc.queryForList(
            """
            SELECT DISTINCT CONCAT(d.DEC_DEF_KEY_, '/', o.RULE_ID_)
            FROM ACT_HI_DECINST d JOIN ACT_HI_DEC_OUT o ON o.DEC_INST_ID_ = d.ID_
            """,
            String.class));
  }

  private static void note(String kind, List<String> visited) {
    List<String> unheardOf = visited.stream().filter(NOTED::add).toList();
    if (unheardOf.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(NOTES);
      Files.write(
          NOTES.resolve(kind + "-" + ProcessHandle.current().pid()),
          unheardOf,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> read(String kind) {
    Set<String> visited = new TreeSet<>();
    if (!Files.exists(NOTES)) {
      return visited;
    }
    try (Stream<Path> notes = Files.list(NOTES)) {
      for (Path each : notes.filter(f -> f.getFileName().toString().startsWith(kind)).toList()) {
        visited.addAll(Files.readAllLines(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return visited;
  }

  private static void runTheTestsOfTheProcess() {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(
                    DiscoverySelectors.selectPackage("io.cobranza.process"),
                    DiscoverySelectors.selectPackage("io.cobranza.practice"),
                    DiscoverySelectors.selectPackage("io.cobranza.desk"))
                .filters(TagFilter.excludeTags("coverage"))
                .build(),
            summary);
    assertThat(summary.getSummary().getFailures()).isEmpty();
    assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
  }

  private static String fingerprint(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
      return new BigInteger(1, digest.digest()).toString(Character.MAX_RADIX).substring(0, 12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
