package io.cobranza.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.worklist.CaseSheet;
import io.cobranza.worklist.CaseSheets;
import io.cobranza.worklist.ReviewSheets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/**
 * The sheet of a task as the variables its form shows: plain texts, and lists as JSON for its
 * tables.
 */
@Component
class CaseFile {

  private final CaseSheets cases;
  private final ReviewSheets reviews;
  private final ObjectMapper json;

  CaseFile(CaseSheets cases, ReviewSheets reviews, ObjectMapper json) {
    this.cases = cases;
    this.reviews = reviews;
    this.json = json;
  }

  Map<String, TypedValue> of(TaskSubject subject) {
    CaseSheet sheet = sheetOf(subject);
    Map<String, TypedValue> shown = new LinkedHashMap<>();
    sheet.texts().forEach((name, text) -> shown.put(name, Variables.stringValue(text)));
    sheet.tables().forEach((name, rows) -> shown.put(name, table(rows)));
    return shown;
  }

  /** What a form merely shows, by name. */
  Map<String, Object> plain(TaskSubject subject) {
    return new LinkedHashMap<>(sheetOf(subject).texts());
  }

  private CaseSheet sheetOf(TaskSubject subject) {
    return subject.isCase() ? cases.of(subject.caseId()) : reviews.of(subject.reviewId());
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
