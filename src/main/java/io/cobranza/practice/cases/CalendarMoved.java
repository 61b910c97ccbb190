package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;

/**
 * The days of a case's calendar are others than before: what waits for one of them gets its day
 * anew. Published in the transaction that moved them.
 */
public record CalendarMoved(CaseId caseId) {}
