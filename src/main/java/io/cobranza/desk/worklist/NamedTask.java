package io.cobranza.desk.worklist;

import io.cobranza.shared.CaseId;

/**
 * An open task with what it is called now.
 *
 * @param caseId null if it is about something else than a case
 */
public record NamedTask(String id, CaseId caseId, TaskKind kind, String name) {}
