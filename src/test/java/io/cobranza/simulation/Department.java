package io.cobranza.simulation;

import io.cobranza.letters.correspondence.UnreliableRelay;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.shared.Refused;
import io.cobranza.testing.Api;
import io.cobranza.testing.VirtualTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A department at work: its ERP, its customers, its people, its calendar and whatever breaks. All
 * that happens follows from one seed, in one thread, so a seed tells the same story again.
 */
final class Department {

  private static final int ATTEMPTS = 15;

  /** Some are so quiet that their cases come to the last steps of the calendar. */
  private static final int QUIET_IS_EVERY = 4;

  private static final List<String> PEOPLE = List.of("ana", "ben", "carla", "supervisor");
  private static final List<String> COUNTRIES = List.of("ES", "MX", "CO", "GB", "DE");
  private static final List<String> DISPUTED = List.of("PRICE", "QUANTITY", "DEFECTIVE", "OTHER");

  private final Random random;
  private final boolean quiet;
  private final VirtualTime time;
  private final Api erp;
  private final TaskService tasks;
  private final ManagementService management;
  private final RuntimeService runtime;
  private final TransactionTemplate transaction;
  private final UnreliableRelay relay;
  private final CarelessHand hand;
  private final Set<String> taken = new HashSet<>();
  private final List<String> story = new ArrayList<>();
  private int customers;
  private int invoices;
  private int references;
  private int answered;

  Department(ApplicationContext house, VirtualTime time, Api erp, long seed) {
    this.random = new Random(seed);
    this.quiet = seed % QUIET_IS_EVERY == 0;
    this.time = time;
    this.erp = erp;
    this.tasks = house.getBean(TaskService.class);
    this.management = house.getBean(ManagementService.class);
    this.runtime = house.getBean(RuntimeService.class);
    this.transaction = house.getBean(TransactionTemplate.class);
    this.relay = new UnreliableRelay(house, random, this::take);
    this.hand = new CarelessHand(random);
  }

  /** What has happened, the latest last. */
  List<String> story() {
    return story;
  }

  /** How many messages the mail server took. */
  int messages() {
    return taken.size();
  }

  /** How many tasks were answered. */
  int answered() {
    return answered;
  }

  void opens() {
    for (int each = 0; each < 3; each++) {
      newCustomer();
      newInvoice();
    }
    time.inTheOrderOfTheirMaking();
    time.withTheWholeMorning();
  }

  /** Something happens. */
  void lives() {
    int what = random.nextInt(100);
    if (quiet && random.nextInt(3) > 0) {
      passADay();
    } else if (what < 30) {
      answerATask();
    } else if (what < 55) {
      passADay();
    } else if (what < 60) {
      newInvoice();
    } else if (what < 62) {
      newCustomer();
    } else if (what < 74) {
      pay();
    } else if (what < 77) {
      credit();
    } else if (what < 82) {
      dispute();
    } else if (what < 84) {
      pause();
    } else if (what < 86) {
      agencyReports();
    } else if (what < 87) {
      withdraw();
    } else if (what < 89) {
      neverDunOrAgain();
    } else if (what < 92) {
      paymentWhileSuspended();
    } else if (what < 95) {
      moveATimer();
    } else {
      lettersLeave(60);
    }
  }

  private void passADay() {
    int days = 1 + random.nextInt(7);
    said("%d days pass", days);
    for (int day = 0; day < days; day++) {
      if (random.nextInt(10) == 0) {
        theNodeHaltsInAStep();
      }
      time.passDays(1);
      relay.deliver(random.nextInt(4) == 0 ? 30 : 0);
      time.runDueJobs();
    }
  }

  private void lettersLeave(int troublesInAHundred) {
    said("letters leave, %d of 100 in trouble", troublesInAHundred);
    relay.deliver(troublesInAHundred);
    time.runDueJobs();
  }

  /** All of a step is done but its commit; another node does it again. */
  private void theNodeHaltsInAStep() {
    List<Job> due = time.dueJobs().stream().limit(1).toList();
    due.forEach(
        job -> {
          said("the node halts in a step");
          transaction.executeWithoutResult(
              status -> {
                management.executeJob(job.getId());
                status.setRollbackOnly();
              });
        });
  }

  private void answerATask() {
    List<Task> open =
        tasks.createTaskQuery().initializeFormKeys().list().stream()
            .sorted(Comparator.comparing(task -> made(task.getId())))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    Task task = open.get(random.nextInt(open.size()));
    String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    boolean halts = random.nextInt(20) == 0;
    String form = task.getCamundaFormRef().getKey();
    Map<String, Object> answers = hand.fill(form, time.today());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<String> refusal = refusal(task, person, answers, halts);
      if (refusal.isEmpty()) {
        return;
      }
      hand.mend(answers, form, refusal.get(), time.today());
    }
    said("%s gives up on %s", person, task.getTaskDefinitionKey());
  }

  private Optional<String> refusal(
      Task task, String person, Map<String, Object> answers, boolean halts) {
    try {
      asPerson(
          person,
          () ->
              transaction.executeWithoutResult(
                  status -> {
                    tasks.complete(task.getId(), new HashMap<>(answers));
                    if (halts) {
                      status.setRollbackOnly();
                    }
                  }));
      said(
          "%s answers %s with %s%s",
          person,
          task.getTaskDefinitionKey(),
          new TreeMap<>(answers),
          halts ? ", and the node halts" : "");
      answered += halts ? 0 : 1;
      return Optional.empty();
    } catch (RuntimeException e) {
      Optional<String> refused = refusedField(e);
      if (refused.isPresent()) {
        return refused;
      }
      said("%s answers %s with %s", person, task.getTaskDefinitionKey(), answers);
      throw e;
    }
  }

  /** The field to blame, blank if it is none in particular; empty if it is no refusal. */
  private static Optional<String> refusedField(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TaskAnswerRefusedException refused) {
        return Optional.of(Objects.requireNonNullElse(refused.field(), ""));
      }
      if (cause instanceof Refused) {
        return Optional.of("");
      }
    }
    return Optional.empty();
  }

  private static void asPerson(String person, Runnable what) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    try {
      what.run();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private void newCustomer() {
    customers++;
    send(
        "/api/customers",
        "{'number':'C-%d','name':'Customer %d','email':'c%d@example.com','language':'%s',"
            + "'country':'%s','segment':'%s'}",
        customers,
        customers,
        customers,
        random.nextBoolean() ? "es" : "en",
        COUNTRIES.get(random.nextInt(COUNTRIES.size())),
        random.nextInt(4) == 0 ? "key" : "standard");
  }

  private void newInvoice() {
    invoices++;
    LocalDate due = time.today().plusDays(random.nextInt(50) - 20);
    send(
        "/api/invoices",
        "{'number':'F-%d','customer':'C-%d','amount':'%s','currency':'EUR',"
            + "'issuedOn':'%s','dueOn':'%s'}",
        invoices,
        1 + random.nextInt(customers),
        List.of("90.00", "1000.00", "4000.00", "25000.00").get(random.nextInt(4)),
        due.minusDays(30),
        due);
  }

  private String anInvoice() {
    return "F-" + (1 + random.nextInt(invoices));
  }

  private void pay() {
    pay(anInvoice());
  }

  /** Now and then the same payment comes a second time. */
  private void pay(String invoice) {
    boolean again = references > 0 && random.nextInt(8) == 0;
    references += again ? 0 : 1;
    send(
        "/api/payments",
        "{'reference':'P-%d','invoiceNumber':'%s','amount':'%s','currency':'EUR',"
            + "'receivedOn':'%s'}",
        references,
        invoice,
        List.of("10.00", "90.00", "500.00", "1000.00", "4000.00", "30000.00")
            .get(random.nextInt(6)),
        time.today());
  }

  private void credit() {
    references++;
    send(
        "/api/credit-notes",
        "{'reference':'N-%d','invoiceNumber':'%s','amount':'%s','currency':'EUR',"
            + "'issuedOn':'%s','reason':'goods returned'}",
        references,
        anInvoice(),
        List.of("10.00", "90.00", "1000.00").get(random.nextInt(3)),
        time.today());
  }

  private void dispute() {
    references++;
    send(
        "/api/disputes",
        "{'reference':'D-%d','invoiceNumber':'%s','reason':'%s','amount':'%s','currency':'EUR',"
            + "'text':'less was ordered','raisedOn':'%s'}",
        references,
        anInvoice(),
        DISPUTED.get(random.nextInt(DISPUTED.size())),
        List.of("10.00", "90.00", "1000.00", "4000.00").get(random.nextInt(4)),
        time.today());
  }

  private void pause() {
    send(
        "/api/pauses",
        random.nextBoolean()
            ? "{'invoiceNumber':'F-%1$d','reason':'flood','from':'%3$s','until':'%4$s'}"
            : "{'customer':'C-%2$d','reason':'flood','from':'%3$s','until':'%4$s'}",
        1 + random.nextInt(invoices),
        1 + random.nextInt(customers),
        time.today().plusDays(random.nextInt(3)),
        time.today().plusDays(3 + random.nextInt(10)));
  }

  private void agencyReports() {
    references++;
    boolean payment = random.nextBoolean();
    send(
        "/api/agency-reports",
        payment
            ? "{'invoiceNumber':'%1$s','result':'PAYMENT','reference':'A-%2$d','amount':'90.00',"
                + "'currency':'EUR','receivedOn':'%3$s'}"
            : "{'invoiceNumber':'%1$s','result':'%4$s'}",
        anInvoice(),
        references,
        time.today(),
        List.of("PROGRESS", "COLLECTED", "RETURNED", "UNCOLLECTABLE").get(random.nextInt(4)));
  }

  private void withdraw() {
    send("/api/invoices/" + anInvoice() + "/withdrawal", "{'reason':'wrong customer'}");
  }

  private void neverDunOrAgain() {
    int customer = 1 + random.nextInt(customers);
    send(
        "/api/customers",
        "{'number':'C-%d','name':'Customer %d','email':'c%d@example.com','language':'en'%s}",
        customer,
        customer,
        customer,
        random.nextBoolean() ? ",'neverDun':'one of our own companies'" : "");
  }

  /** Somebody suspends a case, its customer pays, and somebody activates it. */
  private void paymentWhileSuspended() {
    List<ProcessInstance> running =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("invoice-collection")
            .active()
            .list()
            .stream()
            .sorted(Comparator.comparing(instance -> made(instance.getId())))
            .toList();
    if (running.isEmpty()) {
      return;
    }
    String id = running.get(random.nextInt(running.size())).getId();
    said("an instance is suspended, somebody pays, it is activated");
    runtime.suspendProcessInstanceById(id);
    pay();
    runtime.activateProcessInstanceById(id);
  }

  private void moveATimer() {
    List<Job> timers =
        management
            .createJobQuery()
            .timers()
            .processDefinitionKey("invoice-collection")
            .list()
            .stream()
            .sorted(Comparator.comparing(job -> made(job.getId())))
            .toList();
    if (timers.isEmpty()) {
      return;
    }
    Job timer = timers.get(random.nextInt(timers.size()));
    LocalDate day = time.today().plusDays(random.nextInt(20) - 3);
    said("a timer is moved to %s", day);
    management.setJobDuedate(timer.getId(), Timestamp.valueOf(day.atTime(LocalTime.of(9, 0))));
    time.runDueJobs();
  }

  private void send(String address, String json, Object... words) {
    String body = json.formatted(words);
    int status = erp.send(address, body).status();
    said("%s %s: %d", address, body, status);
    if (status >= 500) {
      throw new AssertionError("%s %s was answered %d".formatted(address, body, status));
    }
  }

  /** Ids of the engine differ from run to run; the order in which they were made does not. */
  private static long made(String id) {
    return UUID.fromString(id).timestamp();
  }

  private void take(List<String> idAndText) {
    if (!taken.add(idAndText.get(0)) && !idAndText.get(0).startsWith("rehearsal.")) {
      throw new AssertionError("Sent twice: " + idAndText.get(0));
    }
  }

  private void said(String what, Object... words) {
    story.add(time.today() + " " + what.formatted(words));
  }
}
