package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;
import java.time.Instant;

/** A letter of the calendar has left: alone, or with others as one message. */
public record LetterLeft(CaseId caseId, LetterKind kind, Instant at) {}
