package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.shared.Colleagues;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.testing.CollectionTest;
import java.util.Locale;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/**
 * Whoever is refused a task reads of people and groups what colleagues call them, not their ids.
 */
class RefusalsNamePeopleTest extends CollectionTest {

  @Autowired MessageSource messages;
  @Autowired CompanyProperties company;
  @Autowired Colleagues colleagues;
  @Autowired ProcessEngineConfigurationImpl engine;

  private String call;

  @BeforeEach
  void aCallIsToBeMade() {
    goToTheCall();
    call = task("UserTask_CallCustomer").getId();
  }

  private CompanyProperties speaking(String language) {
    return new CompanyProperties(
        company.name(),
        company.zone(),
        Locale.forLanguageTag(language),
        company.stepTime(),
        company.officeOpens(),
        company.phone(),
        company.email());
  }

  private CommandExecutor commands() {
    return engine.getCommandExecutorTxRequired();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Diego Santos is not in the group this task is for: Collectors.",
        "es | Diego Santos no está en el grupo al que corresponde esta tarea: Gestores de cobro."
      })
  void whoIsGivenWhatIsForOthers(String language, String sentence) {
    TaskHands hands = new TaskHands(messages, speaking(language), colleagues);
    assertThatThrownBy(
            () ->
                commands()
                    .execute(
                        context -> {
                          hands.requireMember(
                              context, context.getTaskManager().findTaskById(call), "auditor");
                          return null;
                        }))
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | Carmen Ruiz has this task already.", "es | Carmen Ruiz ya tiene esta tarea."})
  void whoTakesWhatIsTaken(String language, String sentence) {
    TaskConflicts conflicts = new TaskConflicts(messages, speaking(language), colleagues);
    assertThatThrownBy(
            () -> {
              throw conflicts.takenBy("collector");
            })
        .hasMessage(sentence);
  }
}
