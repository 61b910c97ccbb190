package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.worklist.OpenTask;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.testing.CollectionTest;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was begun while the company spoke Spanish is in English now that it speaks English. */
class CompanyLanguageChangesTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @Autowired TasksInCompanyLanguage language;
  @Autowired FormService forms;
  @Autowired Worklist worklist;

  private void begunInSpanish() {
    String task = task(CALL).getId();
    String name = "Llamar al cliente: Customer C-1 · 1000,00 EUR";
    tasks.setName(task, name);
    worklist.rename(task, name);
    tasks.setVariablesLocal(task, Map.of("objective", "averiguar", "openBalance", "1000,00 EUR"));
  }

  @Test
  void anOpenTaskIsNamedAnew() {
    goToTheCall();
    begunInSpanish();
    language.nameAnew();
    assertThat(task(CALL).getName()).isEqualTo("Call customer: Customer C-1 · EUR 1,000.00");
    assertThat(worklist.openTasks(theCase().id()))
        .extracting(OpenTask::name)
        .containsExactly(task(CALL).getName());
    assertThat(tasks.getVariablesLocal(task(CALL).getId()))
        .containsEntry("openBalance", "EUR 1,000.00")
        .doesNotContainEntry("objective", "averiguar");
  }

  @Test
  void whatIsInOurLanguageIsLeftAlone() {
    goToTheCall();
    tasks.setVariablesLocal(task(CALL).getId(), Map.of("objective", "untouched"));
    language.nameAnew();
    assertThat(tasks.getVariablesLocal(task(CALL).getId())).containsEntry("objective", "untouched");
  }
}
