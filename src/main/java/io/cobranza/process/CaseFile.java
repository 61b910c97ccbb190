package io.cobranza.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.worklist.CaseSheet;
import io.cobranza.worklist.CaseSheets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The case sheet as the variables a form shows: plain texts, and lists as JSON for its tables. */
@Component
class CaseFile {

  private final CaseSheets sheets;
  private final SameConversation conversation;
  private final MessageSource messages;
  private final CompanyProperties company;
  private final ObjectMapper json;

  CaseFile(
      CaseSheets sheets,
      SameConversation conversation,
      MessageSource messages,
      CompanyProperties company,
      ObjectMapper json) {
    this.sheets = sheets;
    this.conversation = conversation;
    this.messages = messages;
    this.company = company;
    this.json = json;
  }

  /**
   * @param recommended who should take over, as its table says; null where it was not asked
   */
  Map<String, TypedValue> of(CaseId id, String recommended) {
    CaseSheet sheet = sheets.of(id);
    Map<String, TypedValue> shown = new LinkedHashMap<>();
    sheet.texts().forEach((name, text) -> shown.put(name, Variables.stringValue(text)));
    ofTheDesk(id, recommended)
        .forEach((name, text) -> shown.put(name, Variables.stringValue(text)));
    sheet.tables().forEach((name, rows) -> shown.put(name, table(rows)));
    return shown;
  }

  /** What a form merely shows, by name. */
  Map<String, Object> plain(CaseId id, VariableScope task) {
    Map<String, Object> shown = new LinkedHashMap<>(sheets.of(id).texts());
    shown.putAll(ofTheDesk(id, (String) task.getVariable(CollectionModel.RECOMMENDED)));
    return shown;
  }

  private Map<String, String> ofTheDesk(CaseId id, String recommended) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("sameConversation", conversation.othersInWords(id));
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
