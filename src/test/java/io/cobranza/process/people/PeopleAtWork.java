package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualTime;
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
abstract class PeopleAtWork {

  static final String REST = "/engine-rest";
  static final String TASKLIST = "/camunda/api/engine/engine/default";

  @LocalServerPort int port;
  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired TaskService tasks;

  @BeforeEach
  void anInvoiceToCallAbout() {
    time.startOn(LocalDate.of(2024, 2, 9));
    new LedgerBuilder(new Api(mvc)).customer("C-1").invoice("F-1", "C-1", "1000.00");
    time.goTo("2024-02-12");
    assertThat(callTask()).isNotNull();
  }

  Task callTask() {
    return tasks.createTaskQuery().taskDefinitionKey("UserTask_CallCustomer").singleResult();
  }

  Http program(String user) {
    return Http.program(port, user);
  }

  Http browser(String user) {
    return Http.browser(port, user);
  }
}
