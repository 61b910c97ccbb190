package io.cobranza.desk.worklist;

import io.cobranza.shared.CaseId;
import java.time.Instant;

/**
 * A task as it is put on a group's list.
 *
 * @param id the engine's own
 * @param caseId null if it is about something else than a case
 * @param kind what is to be done
 * @param name in the company's language
 * @param group that may take it; null if none
 * @param urgency of the task by itself, from 0 to 100
 * @param dueAt null if it has no deadline
 */
public record NewTask(
    String id,
    CaseId caseId,
    TaskKind kind,
    String name,
    String group,
    int urgency,
    Instant dueAt) {}
