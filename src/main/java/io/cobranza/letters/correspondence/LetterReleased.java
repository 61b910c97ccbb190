package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;

/** A person has read the letter and let it go. Published in the transaction that lets it go. */
public record LetterReleased(CaseId caseId, LetterKind kind) {}
