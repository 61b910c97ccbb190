package io.cobranza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.audit.AuditTrail;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.letters.correspondence.LetterRelay;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.UserTasks;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What tests of the collection process say: an invoice of the ledger, days that pass, tasks that
 * people complete, letters that were ordered. The invoice F-1 falls due on Wednesday 2024-01-31.
 */
@CobranzaTest
public abstract class CollectionTest {

  protected static final String INVOICE = "F-1";

  @Autowired protected MockMvc mvc;
  @Autowired protected VirtualTime time;
  @Autowired protected Cases cases;
  @Autowired protected Contacts contacts;
  @Autowired protected Invoices invoices;
  @Autowired protected Letters letters;
  @Autowired protected LetterRelay relay;
  @Autowired protected Disputes disputes;
  @Autowired protected AuditTrail audit;
  @Autowired protected TaskService tasks;
  @Autowired protected RuntimeService runtime;
  @Autowired protected HistoryService history;

  protected Api api;
  protected LedgerBuilder ledger;

  /** The invoice a test is about. */
  protected String followed = INVOICE;

  @BeforeEach
  protected void anInvoiceOverAThousandEuro() {
    time.startOn(LocalDate.of(2024, 1, 8));
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C-1").invoice(INVOICE, "C-1", "1000.00");
  }

  protected CaseFacts theCase() {
    return invoices.find(followed).map(InvoiceFacts::id).flatMap(cases::ofInvoice).orElseThrow();
  }

  protected CaseState state() {
    return theCase().state();
  }

  /** The instance that collects the invoice; null once it is over. */
  protected ProcessInstance process() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(theCase().id().toString(), CollectionModel.PROCESS)
        .singleResult();
  }

  /** The letters ordered so far, by kind, whatever became of them. */
  protected List<String> lettersOrdered() {
    return letters.ofCase(theCase().id()).stream().map(letter -> letter.kind().key()).toList();
  }

  /** What was ordered so far leaves for the customer, and what hangs on that follows. */
  protected void theLettersLeave() {
    relay.deliverDue();
    time.runDueJobs();
  }

  protected List<LetterState> letterStates() {
    return letters.ofCase(theCase().id()).stream().map(LetterSummary::state).toList();
  }

  protected List<String> openTasks() {
    return tasks.createTaskQuery().orderByTaskCreateTime().asc().list().stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  protected Task task(String key) {
    Task found = tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
    assertThat(found).as(key + " among " + openTasks()).isNotNull();
    return found;
  }

  protected void complete(String key, Map<String, Object> answers) {
    Map<String, Object> form = new HashMap<>(answers);
    alsoAsked(key, form);
    tasks.complete(task(key).getId(), form);
  }

  /** Nobody has scanned a document. */
  private static final Map<String, String> SENT_BY_HAND =
      Map.of(
          "UserTask_ResendInvoice", "sendInvoice",
          "UserTask_FindProofOfDelivery", "sendDeliveryNote",
          "UserTask_FindOrderCopy", "sendOrder");

  /** What a task asks besides, where a test has nothing to say about it. */
  private void alsoAsked(String key, Map<String, Object> form) {
    if (SENT_BY_HAND.containsKey(key)) {
      form.putIfAbsent(SENT_BY_HAND.get(key), "BY_HAND");
    } else if (UserTasks.kindOf(key).isCourtesy()) {
      form.putIfAbsent("scheduled", "NO");
    } else if (UserTasks.kindOf(key).isContact()
        && !"NOT_REACHED".equals(form.get("outcome"))
        && contacts.isFirst(caseOf(key))) {
      form.putIfAbsent("lateReason", "ADMINISTRATION");
      form.putIfAbsent("satisfaction", "3");
    }
  }

  private CaseId caseOf(String key) {
    return new CaseId((Long) tasks.getVariable(task(key).getId(), CollectionModel.CASE_ID));
  }

  /** Field, value, field, value … */
  protected void complete(String key, String... answers) {
    Map<String, Object> form = new HashMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      form.put(answers[i], answers[i + 1]);
    }
    complete(key, form);
  }

  /** Ten days after the due date, a Saturday, so on Monday 2024-02-12 the customer is called. */
  protected void goToTheCall() {
    time.goTo("2024-02-12");
  }

  /** As {@link #complete(String, String...)}, by a person of that name. */
  protected void as(String person, String key, String... answers) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    try {
      complete(key, answers);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  protected List<String> trail() {
    return audit.of(theCase().id()).stream().map(line -> line.action().name()).toList();
  }

  /** As {@link VirtualTime#goTo}, and every day what is due leaves. */
  protected void goToWithLetters(String day) {
    theLettersLeave();
    while (time.today().isBefore(LocalDate.parse(day))) {
      time.passDays(1);
      theLettersLeave();
    }
  }

  protected void disputedInWriting(String reason, String amount) {
    assertThat(
            disputes
                .raise(
                    new NewDispute(
                        "D-1",
                        theCaseOrInvoice(),
                        DisputeReason.valueOf(reason),
                        Money.of(amount, "EUR"),
                        "We ordered less.",
                        time.today()))
                .state())
        .isEqualTo(DisputeState.OPEN);
  }

  private InvoiceId theCaseOrInvoice() {
    return invoices.find(INVOICE).orElseThrow().id();
  }

  protected void pays(String amount) {
    ledger.payment("P-" + System.nanoTime(), INVOICE, amount, time.today().toString());
  }
}
