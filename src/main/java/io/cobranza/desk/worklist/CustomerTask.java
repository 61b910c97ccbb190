package io.cobranza.desk.worklist;

import io.cobranza.shared.CaseId;

/**
 * An open task about one of a customer's cases.
 *
 * @param kind what is to be done
 * @param group that may take it; null if none
 * @param assignee who has taken it; null if nobody
 */
public record CustomerTask(
    String taskId, CaseId caseId, TaskKind kind, String group, String assignee) {}
