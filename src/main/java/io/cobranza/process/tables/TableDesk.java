package io.cobranza.process.tables;

import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables on the practice's own account: that a collector opens a form which a table
 * has a say in does not give the collector a right to the table.
 */
@Component
public class TableDesk {

  private record Question(String table, Map<String, Object> facts) {}

  private record Answers(LocalDate day, Map<Question, DmnDecisionTableResult> given) {}

  private final ProcessEngineConfigurationImpl engine;
  private final CompanyCalendar calendar;
  private volatile Answers today = new Answers(LocalDate.MIN, Map.of());

  TableDesk(ProcessEngineConfigurationImpl engine, CompanyCalendar calendar) {
    this.engine = engine;
    this.calendar = calendar;
  }

  /**
   * As {@link #ask}, but the same question is put once a day: the lists of every morning would
   * otherwise write the same answer into the history a thousand times.
   */
  DmnDecisionTableResult askOnceADay(String table, VariableMap facts) {
    LocalDate day = calendar.today();
    if (!today.day().equals(day)) {
      today = new Answers(day, new ConcurrentHashMap<>());
    }
    Map<Question, DmnDecisionTableResult> given = today.given();
    Question question = new Question(table, new HashMap<>(facts));
    DmnDecisionTableResult known = given.get(question);
    if (known == null) {
      known = ask(table, facts);
      given.put(question, known);
    }
    return known;
  }

  /** A table was deployed: what was answered before holds no more. */
  public void forget() {
    today = new Answers(LocalDate.MIN, Map.of());
  }

  DmnDecisionTableResult ask(String table, VariableMap facts) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            commands ->
                commands.runWithoutAuthorization(
                    () ->
                        engine
                            .getDecisionService()
                            .evaluateDecisionTableByKey(table)
                            .variables(facts)
                            .evaluate()));
  }
}
