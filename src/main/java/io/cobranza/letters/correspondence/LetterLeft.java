package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;

/**
 * The mail server took a letter of a case. Published in the transaction that records it: a listener
 * that fails would undo that record, so it does no more than note what has to follow.
 *
 * @param kind which letter
 */
public record LetterLeft(CaseId caseId, LetterKind kind) {}
