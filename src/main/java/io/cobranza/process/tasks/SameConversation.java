package io.cobranza.process.tasks;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.worklist.CustomerTask;
import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.practice.cases.Answer;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.cases.Findings;
import io.cobranza.shared.CaseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * One customer, one conversation: the other calls to the same customer that lie on the same
 * person's lists, and the one answer that holds for all of them.
 */
@Component
class SameConversation {

  private static final String NONE = "–";

  private final Worklist worklist;
  private final Cases cases;
  private final Contacts contacts;
  private final Debts debts;
  private final TaskService tasks;
  private final IdentityService identity;

  SameConversation(
      Worklist worklist,
      Cases cases,
      Contacts contacts,
      Debts debts,
      TaskService tasks,
      IdentityService identity) {
    this.worklist = worklist;
    this.cases = cases;
    this.contacts = contacts;
    this.debts = debts;
    this.tasks = tasks;
    this.identity = identity;
  }

  /** The invoices that the other calls are about; a dash if there are none. */
  String othersInWords(CaseId id) {
    String numbers =
        others(id).stream()
            .map(other -> debts.of(other.caseId()).invoice().number())
            .sorted()
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? NONE : numbers;
  }

  /** Completes the other calls as if the person had opened each and answered likewise. */
  void recordForTheOthers(DelegateTask answered, ContactRecord said) {
    CaseId id = caseId(answered);
    for (CustomerTask other : others(id)) {
      if (isOffered(said.answer(), other)) {
        tasks.complete(other.taskId(), answers(answered, said, id, other));
      }
    }
  }

  /** Goods come back for one invoice; that all is well is asked before the due date only. */
  private static boolean isOffered(Answer answer, CustomerTask other) {
    return switch (answer) {
      case RETURN -> false;
      case IN_ORDER -> other.kind().isCourtesy();
      default -> true;
    };
  }

  private List<CustomerTask> others(CaseId id) {
    CaseFacts facts = cases.get(id);
    return worklist.tasksOfCustomer(facts.customer(), TaskKind.contacts()).stream()
        .filter(task -> !task.caseId().equals(id) && isMine(task))
        .toList();
  }

  private boolean isMine(CustomerTask task) {
    Authentication person = identity.getCurrentAuthentication();
    if (person == null || person.getUserId() == null) {
      return true;
    }
    return person.getUserId().equals(task.assignee())
        || task.assignee() == null
            && person.getGroupIds() != null
            && person.getGroupIds().contains(task.group());
  }

  /** The same words; amounts are those of the other invoice. */
  private Map<String, Object> answers(
      DelegateTask answered, ContactRecord said, CaseId id, CustomerTask other) {
    Map<String, Object> same = new HashMap<>();
    same.put("outcome", said.answer().name());
    put(same, "paymentReference", said.paymentReference());
    put(same, "barrier", said.barrier());
    put(same, "note", said.note());
    put(same, "sendPack", answered.getVariableLocal("sendPack"));
    String open = debts.of(other.caseId()).invoice().open().amount().toPlainString();
    if (said.answer() == Answer.PROMISE) {
      same.put("instalments", "1");
      same.put("promisedOn", said.promisedOn().toString());
      same.put("promisedAmount", open);
    }
    if (said.answer() == Answer.DISPUTE) {
      put(same, "disputeReason", said.disputed().reason());
      same.put("disputedAmount", open);
    }
    if (other.kind().isCourtesy()) {
      same.put("scheduled", Objects.requireNonNullElse(said.findings().scheduled(), "UNKNOWN"));
    }
    if (said.answer() != Answer.NOT_REACHED && contacts.isFirst(other.caseId())) {
      Findings found = firstFindings(id);
      put(same, "lateReason", found.lateReason() == null ? null : found.lateReason().name());
      put(same, "satisfaction", Objects.toString(found.satisfaction(), null));
    }
    return same;
  }

  /** What the customer said when it was first reached about the case at hand. */
  private Findings firstFindings(CaseId id) {
    return contacts.of(id).stream()
        .map(ContactFacts::said)
        .map(ContactRecord::findings)
        .filter(found -> found.lateReason() != null)
        .findFirst()
        .orElse(new Findings(null, null, null));
  }

  private static void put(Map<String, Object> answers, String field, Object value) {
    if (value != null) {
      answers.put(field, value);
    }
  }
}
