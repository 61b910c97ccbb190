package io.cobranza.ledger.ledgerimport;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Imports files. A file is read twice: once to see whether it is a table of text at all, because
 * nothing of it may go in if it is not, and once to take its rows.
 */
@Service
public class LedgerImport {

  private final ImportProfiles profiles;
  private final Map<String, ImportTarget> targets = new TreeMap<>();
  private final ConflictRetry retry;
  private final ProblemTexts texts;
  private final ImportMetrics metrics;

  LedgerImport(
      ImportProfiles profiles,
      List<ImportTarget> targets,
      ConflictRetry retry,
      ProblemTexts texts,
      ImportMetrics metrics) {
    this.profiles = profiles;
    this.retry = retry;
    this.texts = texts;
    this.metrics = metrics;
    targets.forEach(target -> this.targets.put(target.kind(), target));
  }

  /**
   * Takes the good rows.
   *
   * @param kind as its import target calls it
   * @return how many rows are in the ledger now, new or known before; all others were refused
   * @throws Refused if no row of the file can be read; then none was taken
   */
  public long take(String kind, String profileName, InputStreamSource content) {
    try (ImportResult result = new ImportResult()) {
      run(kind, profileName, content, Locale.ENGLISH, result);
      return result.accepted() + result.duplicates();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the good rows and counts all in the result, the refused ones worded in that language.
   *
   * @throws Refused if no row of the file can be read; then none was taken
   */
  void run(
      String kind,
      String profileName,
      InputStreamSource content,
      Locale language,
      ImportResult result) {
    ImportTarget target = targets.get(kind);
    if (target == null) {
      throw Refused.unknown("path", "request.notFound");
    }
    ImportProfile profile = profiles.get(profileName);
    LedgerFile file = new LedgerFile(content, profile.format());
    requireTable(file, profile, target);
    ImportRun run =
        new ImportRun(profile, target, batch -> take(target, batch), texts, language, result);
    metrics.measured(
        kind,
        result,
        () -> {
          file.read(run::header, run::row);
          run.finish();
        });
  }

  private List<RowOutcome> take(ImportTarget target, ImportBatch batch) {
    return retry.inTransaction(() -> target.take(batch)).stream()
        .sorted(Comparator.comparing(outcome -> outcome.row().line()))
        .toList();
  }

  private static void requireTable(LedgerFile file, ImportProfile profile, ImportTarget target) {
    profile.section(target);
    boolean[] seen = new boolean[2];
    file.read(
        header -> {
          seen[0] = true;
          new RowReading(profile, target, header);
        },
        row -> seen[1] = true);
    if (!seen[0]) {
      throw Refused.invalid("file", "import.empty");
    }
    if (!seen[1]) {
      throw Refused.invalid("file", "import.headerOnly");
    }
  }
}
