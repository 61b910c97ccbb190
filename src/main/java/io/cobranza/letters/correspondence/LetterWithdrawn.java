package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;

/** A person has withdrawn the letter before it left. Published in the transaction that does so. */
public record LetterWithdrawn(CaseId caseId, LetterKind kind) {}
