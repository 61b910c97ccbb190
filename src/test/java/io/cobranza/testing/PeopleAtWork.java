package io.cobranza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What tests of rights say: the invoice F-1 is ten days overdue, and "Call customer" is on the
 * collectors' list.
 */
@CobranzaServerTest
public abstract class PeopleAtWork {

  protected static final String REST = "/engine-rest";
  protected static final String TASKLIST = "/camunda/api/engine/engine/default";

  @LocalServerPort protected int port;
  @Autowired protected MockMvc mvc;
  @Autowired protected VirtualTime time;
  @Autowired protected TaskService tasks;

  @BeforeEach
  void anInvoiceToCallAbout() {
    time.startOn(LocalDate.of(2024, 2, 9));
    new LedgerBuilder(new Api(mvc)).customer("C-1").invoice("F-1", "C-1", "1000.00");
    time.goTo("2024-02-12");
    assertThat(callTask()).isNotNull();
  }

  protected Task callTask() {
    return tasks.createTaskQuery().taskDefinitionKey("UserTask_CallCustomer").singleResult();
  }

  protected Http program(String user) {
    return Http.program(port, user);
  }

  protected Http browser(String user) {
    return Http.browser(port, user);
  }
}
