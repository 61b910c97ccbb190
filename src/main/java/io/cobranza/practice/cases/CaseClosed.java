package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;

/** A case is over. Published in the transaction that closed it: pending letters go with it. */
public record CaseClosed(CaseId caseId, InvoiceId invoice, CaseState state) {}
