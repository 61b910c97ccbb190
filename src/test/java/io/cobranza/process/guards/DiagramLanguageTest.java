package io.cobranza.process.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression may say, and what it may not. */
@Tag("unit")
class DiagramLanguageTest {

  private static final DiagramLanguage LANGUAGE =
      new DiagramLanguage(
          Set.of("sendFirstReminder"), Map.of("timetable", Set.of("dateOf", "officeOpens")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no expression at all",
        "${answer == 'PAID'}",
        "#{answer eq 'PAID'}",
        "${not settled and (attempts >= 3 or empty contact)}",
        "${days > 3 ? days - 1 : days * 2}",
        "${timetable.dateOf('CALL', caseId)}",
        "${timetable.officeOpens()}",
        "${timetable.dateOf(step == null ? 'CALL' : step, caseId)}",
        "#{execution.processBusinessKey}",
        "Call ${customer} about ${invoice}",
        "\\${not.an.expression()}"
      })
  void thisIsAllowed(String text) {
    assertThat(LANGUAGE.objectionToText(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${\"\".class}",
        "${''['class']}",
        "${''['cl'.concat('ass')]}",
        "${caseId.class}",
        "${caseId.toString()}",
        "${(caseId).toString()}",
        "${timetable.getClass()}",
        "${timetable['dateOf']('CALL', caseId)}",
        "${timetable.dateOf}",
        "${timetable.class.forName('x')}",
        "${(timetable).officeOpens()}",
        "${other.officeOpens()}",
        "${timetable.officeOpens().getClass()}",
        "${timetable.dateOf(''.getClass(), caseId)}",
        "${timetable.dateOf('CALL', timetable.notify())}",
        "${sendFirstReminder.execute(execution)}",
        "${sendFirstReminder.class}",
        "${execution}",
        "${task}",
        "${variableContext}",
        "${execution.processEngineServices}",
        "${execution.processBusinessKey.class}",
        "${execution['processBusinessKey']}",
        "${execution.setVariable('x', 1)}",
        "${currentUser()}",
        "${now()}",
        "${dateTime().plusDays(1).toDate()}",
        "${settled ? 1 : ''.class}",
        "${1 + ''.bytes[0]}",
        "${empty ''.class}",
        "${-caseId.x}",
        "harmless ${''.class} text",
        "${settled}${''.class}",
        "\\${settled} ${''.class}",
        "${unfinished",
        "${a b}"
      })
  void thisIsNot(String text) {
    assertThat(LANGUAGE.objectionToText(text)).isPresent();
  }

  @Test
  void aStepIsNamedAloneAndWhereAStepIsAskedFor() {
    assertThat(LANGUAGE.namesStep("${sendFirstReminder}")).isTrue();
    assertThat(LANGUAGE.namesStep("${unknown}")).isFalse();
    assertThat(LANGUAGE.namesStep("${sendFirstReminder}${sendFirstReminder}")).isFalse();
    assertThat(LANGUAGE.objectionToText("${sendFirstReminder}")).isPresent();
    assertThat(LANGUAGE.objection("${sendFirstReminder}")).isEmpty();
  }
}
