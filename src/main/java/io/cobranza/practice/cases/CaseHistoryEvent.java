package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;

/**
 * Something happened to a case that an auditor will ask about. Published in the transaction that
 * did it.
 *
 * @param detail what of; may be null
 */
public record CaseHistoryEvent(CaseId caseId, HistoryAction action, String detail) {}
