package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;

/**
 * Something else is open in a case than before: the lists that show it follow. Published in the
 * transaction of the booking.
 */
public record DebtChanged(CaseId caseId) {}
