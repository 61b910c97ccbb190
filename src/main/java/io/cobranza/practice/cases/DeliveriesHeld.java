package io.cobranza.practice.cases;

import io.cobranza.shared.CaseId;

/** A customer's deliveries and credit are held from now on, on account of this case. */
public record DeliveriesHeld(CaseId caseId) {}
