package io.cobranza.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.shared.CaseId;
import io.cobranza.worklist.CaseSheet;
import io.cobranza.worklist.CaseSheets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** The case sheet as the variables a form shows: plain texts, and lists as JSON for its tables. */
@Component
class CaseFile {

  private final CaseSheets sheets;
  private final ObjectMapper json;

  CaseFile(CaseSheets sheets, ObjectMapper json) {
    this.sheets = sheets;
    this.json = json;
  }

  Map<String, TypedValue> of(CaseId id) {
    CaseSheet sheet = sheets.of(id);
    Map<String, TypedValue> shown = new LinkedHashMap<>();
    sheet.texts().forEach((name, text) -> shown.put(name, Variables.stringValue(text)));
    sheet.tables().forEach((name, rows) -> shown.put(name, table(rows)));
    return shown;
  }

  /** What a form merely shows, by name. */
  Map<String, Object> plain(CaseId id) {
    return new LinkedHashMap<>(sheets.of(id).texts());
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
