package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;

/**
 * Something happened to a case that an auditor will ask about. Published in the transaction that
 * did it.
 *
 * @param action a fixed word in capitals, such as {@code STEP_DONE}
 * @param detail what of; may be null
 */
public record CaseHistoryEvent(CaseId caseId, String action, String detail) {}
