package io.cobranza.ledger.ledgerimport;

import io.cobranza.shared.Refused;

/**
 * What became of a row.
 *
 * @param refusal null unless refused
 */
public record RowOutcome(ImportRow row, Verdict verdict, Refused refusal) {

  enum Verdict {
    ACCEPTED,
    DUPLICATE,
    REFUSED
  }

  /** It is in the ledger now. */
  public static RowOutcome accepted(ImportRow row) {
    return new RowOutcome(row, Verdict.ACCEPTED, null);
  }

  /** It was in the ledger before, the same in every field. */
  public static RowOutcome duplicate(ImportRow row) {
    return new RowOutcome(row, Verdict.DUPLICATE, null);
  }

  public static RowOutcome refused(ImportRow row, Refused refusal) {
    return new RowOutcome(row, Verdict.REFUSED, refusal);
  }
}
