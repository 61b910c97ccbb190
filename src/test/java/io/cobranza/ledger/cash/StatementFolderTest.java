package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody puts into the folder is taken when it is written to its end. */
@CobranzaTest
class StatementFolderTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

  @TempDir Path folder;
  @Autowired StatementIntake intake;
  @Autowired ProblemTexts texts;
  @Autowired CompanyProperties company;
  @Autowired VirtualTime time;
  @Autowired JdbcTemplate jdbc;
  private StatementFolder watched;

  @BeforeEach
  void aFolderIsLookedAt() {
    time.startOn(DAY);
    watched = new StatementFolder(folder, intake, texts, company);
  }

  private static byte[] statement() {
    return BankFile.of(DAY, 1).paid("5.00", "thank you", "Somebody", BankFile.ONE).bytes();
  }

  private int lines() {
    return jdbc.queryForObject("SELECT COUNT(*) FROM bank_line", Integer.class);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aFileThatDoesNotGrowAnyMoreIsTakenAndPutAway() throws IOException {
    Files.write(folder.resolve("a.sta"), statement());
    watched.look();
    assertThat(lines()).isZero();
    watched.look();
    assertThat(lines()).isEqualTo(1);
    assertThat(files()).containsExactly("taken/a.sta");
    watched.look();
    assertThat(lines()).isEqualTo(1);
  }

  @Test
  void oneThatIsStillBeingWrittenIsLeft() throws IOException {
    byte[] whole = statement();
    Files.write(folder.resolve("a.sta"), Arrays.copyOf(whole, 40));
    watched.look();
    Files.write(folder.resolve("a.sta"), whole);
    watched.look();
    assertThat(files()).containsExactly("a.sta");
    watched.look();
    assertThat(lines()).isEqualTo(1);
  }

  @Test
  void oneThatIsRefusedIsPutAsideWithTheReason() throws IOException {
    Files.writeString(folder.resolve("a.sta"), "no statement");
    watched.look();
    watched.look();
    assertThat(files()).containsExactly("refused/a.sta", "refused/a.sta.reason.txt");
    assertThat(folder.resolve("refused/a.sta.reason.txt"))
        .content()
        .contains("The file is no bank statement that is read here");
  }

  @Test
  void theSameFileInTwoFoldersIsTakenOnce() throws IOException {
    for (String name : List.of("a.sta", "b.sta")) {
      Files.write(folder.resolve(name), statement());
    }
    watched.look();
    watched.look();
    assertThat(lines()).isEqualTo(1);
    assertThat(files()).containsExactly("taken/a.sta", "taken/b.sta");
  }

  @Test
  void aFolderThatIsNotThereIsNoTrouble() {
    new StatementFolder(folder.resolve("none"), intake, texts, company).look();
    assertThat(lines()).isZero();
  }
}
