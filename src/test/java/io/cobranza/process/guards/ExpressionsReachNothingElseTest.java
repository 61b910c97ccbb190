package io.cobranza.process.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.CobranzaTest;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is evaluated reaches variables, steps, the timetable and the limits, even unchecked. */
@CobranzaTest
class ExpressionsReachNothingElseTest {

  @Autowired ProcessEngineConfigurationImpl engine;

  @BeforeEach
  void nothingHasRunYet() {
    CodeOfAnAttacker.RUNS.set(0);
  }

  @AfterEach
  void nothingHasRun() {
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
  }

  static Stream<String> code() {
    return Stream.of(
            "${''.getClass().forName('CLASS').newInstance()}",
            "#{''.getClass().forName('CLASS').newInstance()}",
            "${\"\".class.forName('CLASS').newInstance()}",
            "${''['class'].forName('CLASS').newInstance()}",
            "${''['cl'.concat('ass')].forName('CLASS').newInstance()}",
            "${(''.getClass()).forName('CLASS').newInstance()}",
            "${x.getClass().forName('CLASS').newInstance()}",
            "${x.class.classLoader.loadClass('CLASS').newInstance()}",
            "${1.getClass().forName('CLASS').newInstance()}",
            "${timetable.getClass().forName('CLASS').newInstance()}",
            "${timetable.class.forName('CLASS').newInstance()}",
            "${timetable['getClass']().forName('CLASS').newInstance()}",
            "${limits.getClass().forName('CLASS').newInstance()}",
            "${sendFirstReminder.getClass().forName('CLASS').newInstance()}",
            "${timetable.dateOf(''.getClass().forName('CLASS').newInstance(), 1)}",
            "${true ? ''.getClass().forName('CLASS').newInstance() : 1}",
            "${empty ''.getClass().forName('CLASS').newInstance()}",
            "${1 + ''.getClass().forName('CLASS').newInstance().hashCode()}",
            "text ${''.getClass().forName('CLASS').newInstance()} text",
            "${variableContext.getClass().forName('CLASS').newInstance()}",
            "${currentUser().getClass().forName('CLASS').newInstance()}",
            "${now().getClass().forName('CLASS').newInstance()}",
            "${dateTime().getClass().forName('CLASS').newInstance()}",
            "${x.bytes[0]}",
            "${sendFirstReminder.execute(null)}")
        .map(code -> code.replace("CLASS", CodeOfAnAttacker.class.getName()));
  }

  @ParameterizedTest
  @MethodSource("code")
  void noSuchExpressionIsMade(String code) {
    assertThatThrownBy(() -> engine.getExpressionManager().createExpression(code))
        .hasMessageContaining("is not evaluated");
  }

  @ParameterizedTest
  @MethodSource("code")
  void whatWasMadeElsewhereDoesNotReachItsGoal(String code) {
    ELContext context = facts("a text");
    assertThatThrownBy(
            () ->
                new ExpressionFactoryImpl()
                    .createValueExpression(context, code, Object.class)
                    .getValue(context))
        .isNotNull();
  }

  @Test
  void whatDoesNotReachItsGoalIsToldSo() {
    ELContext context = facts("a text");
    assertThatThrownBy(
            () ->
                new ExpressionFactoryImpl()
                    .createValueExpression(context, "${x.class}", Object.class)
                    .getValue(context))
        .hasMessageContaining("\"class\" is not asked of anything");
  }

  @Test
  void theTimetableAnswers() {
    assertThat(valueOf("${timetable.officeOpens()}", facts("a text"))).isInstanceOf(Date.class);
  }

  @Test
  void aVariableTakesNoStepsPlace() {
    ELContext context =
        expressions()
            .createElContext(
                Variables.putValue("sendFirstReminder", "an impostor").asVariableContext());
    assertThat(valueOf("${sendFirstReminder}", context)).isInstanceOf(JavaDelegate.class);
  }

  @Test
  void aTextStaysATextWhateverStandsInIt() {
    assertThat(valueOf("${x}", facts(Attacks.CODE))).isEqualTo(Attacks.CODE);
  }

  private StepExpressions expressions() {
    return (StepExpressions) engine.getExpressionManager();
  }

  private ELContext facts(String x) {
    return expressions().createElContext(Variables.putValue("x", x).asVariableContext());
  }

  private Object valueOf(String expression, ELContext context) {
    return expressions().createValueExpression(expression).getValue(context);
  }
}
