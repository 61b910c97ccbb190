package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Unit test. Every number of the practice stands in a decision table: not in an expression of a
 * diagram, and not in code.
 */
@Tag("unit")
class NumbersOfThePracticeTest {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
  private static final Pattern LITERAL = Pattern.compile("(?<![\\w'.])\\d+(\\.\\d+)?");

  /** At what hour a routine begins is drawn, not decided by a table. */
  private static final Pattern HOUR = Pattern.compile("\\b\\d{2}:\\d{2}\\b");

  private static final Pattern DURATION =
      Pattern.compile("<bpmn:time(?:Duration|Date)[^>]*>\\s*[^$<\\s]");

  private static final String JAVA = "src/main/java/io/cobranza/";
  private static final List<String> WINGS = List.of("practice", "letters", "desk", "process");

  /** From 2 on; none, one and the next are how one counts, not what was decided. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.\"#-])(?:[2-9]|[1-9]\\d+|0?\\.\\d+)(?![\\w.])");

  /** Comments, and how a column of the database is made. */
  private static final Pattern IRRELEVANT =
      Pattern.compile(
          "/\\*.*?\\*/|(?m://.*?$)|@Column\\([^)]*\\([^)]*\\)[^)]*\\)|@Column\\([^)]*\\)",
          Pattern.DOTALL);

  /** What code may know: how much at a time, how long a text, how a format is made. */
  private static final Map<String, String> TECHNICAL =
      Map.ofEntries(
          Map.entry("process/model/AnswersOfFeel.java 500", "characters of a text"),
          Map.entry("process/engine/EngineCollectionProcess.java 20", "cases of one job"),
          Map.entry("practice/cases/Contact.java 100", "rows fetched at a time"),
          Map.entry("practice/promises/Promise.java 100", "rows fetched at a time"),
          Map.entry("practice/pauses/PauseApi.java 50", "lines of a page"),
          Map.entry("practice/pauses/PausePages.java 50", "lines of a page"),
          Map.entry("practice/quality/CausePages.java 30", "lines of a page"),
          Map.entry("practice/cases/CalendarColumn.java 2", "a place in a line"),
          Map.entry("practice/cases/CalendarColumn.java 3", "a place in a line"),
          Map.entry("practice/cases/StepsBeforeUs.java 2", "a place in a row"),
          Map.entry("letters/correspondence/LawFirmProperties.java 28013", "a postal code"),
          Map.entry("practice/exposure/CustomerClasses.java 100", "percent"),
          Map.entry("practice/policy/AgeingBands.java 2", "the first band and the last"),
          Map.entry("letters/correspondence/LetterOrder.java 50", "characters of a key"),
          Map.entry("letters/correspondence/SpecimenFacts.java 24", "an invoice that nobody has"),
          Map.entry("letters/correspondence/SpecimenFacts.java 3", "an invoice that nobody has"),
          Map.entry("letters/correspondence/SpecimenFacts.java 500", "an invoice that nobody has"),
          Map.entry("letters/correspondence/SpecimenFacts.java 9", "an invoice that nobody has"),
          Map.entry("letters/correspondence/SpecimenFacts.java 30", "an invoice that nobody has"),
          Map.entry("letters/correspondence/SpecimenFacts.java 8", "an invoice that nobody has"),
          Map.entry("letters/correspondence/SpecimenFacts.java 12", "an invoice that nobody has"),
          Map.entry("letters/correspondence/Specimens.java 211", "an invoice that nobody has"),
          Map.entry("letters/correspondence/Specimens.java 2", "an invoice that nobody has"),
          Map.entry("letters/correspondence/Specimens.java 3", "an invoice that nobody has"),
          Map.entry("letters/correspondence/Specimens.java 417", "an invoice that nobody has"),
          Map.entry("letters/correspondence/LetterRequests.java 1000", "lines of a page"),
          Map.entry("letters/correspondence/LetterRepository.java 100", "rows at a time"),
          Map.entry("letters/correspondence/LetterTable.java 1000", "rows of a statement"),
          Map.entry("letters/correspondence/Letter.java 1000", "characters of a column"),
          Map.entry("letters/correspondence/Patience.java 30", "bits of a number"),
          Map.entry("letters/correspondence/SmtpAnswer.java 400", "reply codes of SMTP"),
          Map.entry("letters/correspondence/SmtpAnswer.java 421", "reply codes of SMTP"),
          Map.entry("letters/correspondence/SmtpAnswer.java 500", "reply codes of SMTP"),
          Map.entry("letters/correspondence/SmtpAnswer.java 503", "reply codes of SMTP"),
          Map.entry("letters/correspondence/SmtpAnswer.java 530", "reply codes of SMTP"),
          Map.entry("letters/correspondence/SmtpAnswer.java 534", "reply codes of SMTP"),
          Map.entry("letters/correspondence/SmtpAnswer.java 535", "reply codes of SMTP"),
          Map.entry("letters/correspondence/SmtpAnswer.java 538", "reply codes of SMTP"),
          Map.entry("letters/correspondence/BoundedSockets.java 2", "seconds of a thread's end"),
          Map.entry("letters/correspondence/WayOutPages.java 50", "rows of a page"),
          Map.entry("process/tasks/TaskNames.java 255", "characters of a column"),
          Map.entry("process/guards/ModestQueries.java 2000", "answers to one question"),
          Map.entry("process/guards/ModestQueries.java 20", "alternatives of a query"),
          Map.entry("letters/correspondence/WordingExamples.java 5", "letters of a page"),
          Map.entry("letters/correspondence/LongWords.java 41", "characters of a line"),
          Map.entry("letters/wording/WordingRules.java 10000", "characters of a column"),
          Map.entry("letters/correspondence/MailTroubleTable.java 1000", "characters of a column"),
          Map.entry("letters/correspondence/DatabaseClock.java 3", "digits of a second"),
          Map.entry("desk/alerts/AlertPages.java 50", "lines of a page"),
          Map.entry("desk/operations/OperationsPages.java 50", "lines of a page"),
          Map.entry("desk/operations/OperationsPages.java 10", "lines of a table"),
          Map.entry("desk/alerts/CustomersInBands.java 100", "percent"),
          Map.entry("desk/worklist/DisputeSection.java 2", "a sum of one needs no explaining"),
          Map.entry("desk/reports/SummaryLetters.java 10", "characters of a date"),
          Map.entry("desk/worklist/PaperSection.java 2", "an amount that needs no explaining"),
          Map.entry("process/tasks/FormField.java 4000", "characters of a column"),
          Map.entry("process/tasks/FormField.java 15", "digits of a column"),
          Map.entry("desk/answers/ContactAnswers.java 6", "as many as the form has fields"),
          Map.entry("process/engine/DemoPractice.java 3", "tries of a job"),
          Map.entry("process/tables/WorklistOrderTable.java 100", "where the engine's scale ends"),
          Map.entry("practice/cases/CaseOpening.java 20", "cases in a transaction"),
          Map.entry("process/steps/ConfirmSendingSteps.java 20", "cases in a transaction"),
          Map.entry("desk/worklist/SendingSheets.java 10", "lines of a table"),
          Map.entry("process/steps/MorningSteps.java 100", "cases in a transaction"));

  private static Stream<Path> files(String folder, String ending) {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> expressions(Path diagram) {
    return EXPRESSION
        .matcher(text(diagram))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noExpressionOfADiagramKnowsANumber() {
    assertThat(files("processes", ".bpmn"))
        .allSatisfy(
            diagram ->
                assertThat(expressions(diagram))
                    .as(diagram.getFileName().toString())
                    .noneMatch(expression -> LITERAL.matcher(expression).find()));
  }

  @Test
  void noTimerHoldsADurationOfItsOwn() {
    assertThat(files("processes", ".bpmn"))
        .noneMatch(diagram -> DURATION.matcher(text(diagram)).find());
  }

  @Test
  void noElementOfADiagramHasANumberInItsName() {
    Pattern name = Pattern.compile(" name=\"([^\"]*\\d[^\"]*)\"");
    assertThat(files("processes", ".bpmn"))
        .allSatisfy(
            diagram ->
                assertThat(
                        name.matcher(text(diagram))
                            .results()
                            .map(found -> HOUR.matcher(found.group(1)).replaceAll(""))
                            .filter(text -> text.matches("(?s).*\\d.*")))
                    .as(diagram.getFileName().toString())
                    .isEmpty());
  }

  @Test
  void codeKnowsTechnicalNumbersOnly() {
    Set<String> known = new TreeSet<>();
    for (String wing : WINGS) {
      files(JAVA + wing, ".java")
          .forEach(
              file -> {
                Matcher number = NUMBER.matcher(IRRELEVANT.matcher(text(file)).replaceAll(""));
                while (number.find()) {
                  known.add(file.toString().substring(JAVA.length()) + " " + number.group());
                }
              });
    }
    Set<String> unexplained = new TreeSet<>(known);
    unexplained.removeAll(TECHNICAL.keySet());
    assertThat(unexplained).isEmpty();
    assertThat(known).as("reasons for numbers that are gone").containsAll(TECHNICAL.keySet());
  }
}
