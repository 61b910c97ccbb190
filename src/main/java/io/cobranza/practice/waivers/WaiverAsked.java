package io.cobranza.practice.waivers;

import io.cobranza.shared.CaseId;

/** Somebody wants to let the customer of a case off charges. */
public record WaiverAsked(CaseId caseId) {}
