package io.cobranza.practice.waivers;

import io.cobranza.shared.CaseId;

/** A waiver waited while its case was written off: nobody has to approve it any more. */
public record WaiverVoid(CaseId caseId) {}
