package io.cobranza.process.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.desk.answers.Proposals;
import io.cobranza.desk.worklist.CaseSheet;
import io.cobranza.practice.cases.Debts;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CompanyProperties;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The sheet of a task as the variables its form shows: plain texts, and lists as JSON for its
 * tables.
 */
@Component
public class CaseFile {

  private final SubjectSheets sheets;
  private final SameConversation conversation;
  private final Debts debts;
  private final Proposals proposals;
  private final MessageSource messages;
  private final CompanyProperties company;
  private final ObjectMapper json;

  CaseFile(
      SubjectSheets sheets,
      SameConversation conversation,
      Debts debts,
      Proposals proposals,
      MessageSource messages,
      CompanyProperties company,
      ObjectMapper json) {
    this.sheets = sheets;
    this.conversation = conversation;
    this.debts = debts;
    this.proposals = proposals;
    this.messages = messages;
    this.company = company;
    this.json = json;
  }

  /**
   * @param recommended who should take over, as its table says; null where it was not asked
   */
  public Map<String, TypedValue> of(TaskSubject subject, String recommended) {
    CaseSheet sheet = sheets.of(subject);
    Map<String, TypedValue> shown = new LinkedHashMap<>();
    sheet.texts().forEach((name, text) -> shown.put(name, Variables.stringValue(text)));
    ofTheDesk(subject, recommended)
        .forEach((name, text) -> shown.put(name, Variables.stringValue(text)));
    sheet.tables().forEach((name, rows) -> shown.put(name, table(rows)));
    return shown;
  }

  /** What a form merely shows, by name. */
  Map<String, Object> plain(TaskSubject subject, VariableScope task) {
    Map<String, Object> shown = new LinkedHashMap<>(sheets.of(subject).texts());
    shown.putAll(ofTheDesk(subject, (String) task.getVariable(CollectionModel.RECOMMENDED)));
    return shown;
  }

  /** In words, what a task is about that is about no case. */
  String subjectOf(TaskSubject subject) {
    return sheets.of(subject).texts().get("subject");
  }

  /** What of it decides which fields a form shows; the rest of the sheet is not asked for. */
  Map<String, Object> decisive(TaskSubject subject, VariableScope task) {
    Map<String, Object> known = new HashMap<>();
    if (subject.isCase()) {
      known.put("firstContact", sheets.firstContact(subject));
      known.put("sameConversation", conversation.othersInWords(subject.caseId()));
    }
    known.put(CollectionModel.OCCASION, task.getVariable(CollectionModel.OCCASION));
    return known;
  }

  /** What depends on who is looking and on what the process has found out. */
  private Map<String, String> ofTheDesk(TaskSubject subject, String recommended) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (subject.isCase()) {
      texts.put("sameConversation", conversation.othersInWords(subject.caseId()));
      texts.putAll(proposals.of(debts.of(subject.caseId())));
    }
    if (recommended != null) {
      texts.put(
          "recommendedText",
          messages.getMessage("recommended." + recommended, null, company.language()));
    }
    return texts;
  }

  private TypedValue table(List<Map<String, String>> rows) {
    try {
      return Variables.serializedObjectValue(json.writeValueAsString(rows))
          .serializationDataFormat("application/json")
          .objectTypeName("java.util.List")
          .create();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
