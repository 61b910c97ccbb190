package io.cobranza.ledger.cash;

import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the files of banks that somebody puts into a folder, and moves each to {@code taken} or, if
 * it is refused, to {@code refused} with the reason beside it. Several nodes may share the folder:
 * what two of them take at once is taken once.
 */
class StatementFolder {

  private static final Logger LOG = LoggerFactory.getLogger(StatementFolder.class);
  private static final String REASON = ".reason.txt";

  /**
   * What a file was when it was looked at: one that is still being written is another next time.
   */
  private record Seen(long size, FileTime changed) {}

  private final Path folder;
  private final StatementIntake intake;
  private final ProblemTexts texts;
  private final CompanyProperties company;
  private Map<Path, Seen> before = Map.of();

  StatementFolder(
      Path folder, StatementIntake intake, ProblemTexts texts, CompanyProperties company) {
    this.folder = folder;
    this.intake = intake;
    this.texts = texts;
    this.company = company;
  }

  /** Takes every file that is as it was the time before. */
  synchronized void look() {
    try {
      Map<Path, Seen> now = seen();
      for (Path file : now.keySet().stream().sorted().toList()) {
        if (now.get(file).equals(before.get(file))) {
          take(file);
        }
      }
      before = now;
    } catch (IOException e) {
      LOG.warn("The folder {} of bank statements cannot be read", folder, e);
    }
  }

  private Map<Path, Seen> seen() throws IOException {
    Map<Path, Seen> seen = new HashMap<>();
    if (!Files.isDirectory(folder)) {
      return seen;
    }
    for (Path file : files()) {
      try {
        seen.put(file, new Seen(Files.size(file), Files.getLastModifiedTime(file)));
      } catch (NoSuchFileException otherNodeTookIt) {
        LOG.debug("{} is gone", file);
      }
    }
    return seen;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }

  private void take(Path file) throws IOException {
    try {
      TakenFile taken = intake.take(Files.readAllBytes(file));
      LOG.info("Bank statement {} was taken: {}", file.getFileName(), taken);
      move(file, "taken");
    } catch (NoSuchFileException otherNodeTookIt) {
      LOG.debug("{} is gone", file);
    } catch (Refused refused) {
      String reason = texts.reason(refused, company.language());
      LOG.warn("Bank statement {} was refused: {}", file.getFileName(), reason);
      Path there = move(file, "refused");
      Files.writeString(there.resolveSibling(there.getFileName() + REASON), reason + "\n");
    }
  }

  /** One of the same name that was there before is replaced: its lines are kept. */
  private Path move(Path file, String where) throws IOException {
    Path there = Files.createDirectories(folder.resolve(where)).resolve(file.getFileName());
    try {
      Files.move(file, there, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException otherNodeTookIt) {
      LOG.debug("{} is gone", file);
    }
    return there;
  }
}
