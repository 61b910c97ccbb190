package io.cobranza.ledger.ledgerimport;

import java.util.List;

/** Something that can be imported by file. A bean that implements this is all it takes. */
public interface ImportTarget {

  /** Names it in the address {@code /api/{kind}/import} and in profiles: {@code invoices}. */
  String kind();

  /** The fields a profile can fill. Its page of the documentation lists them too. */
  List<ImportField> fields();

  /**
   * Takes what is good of a batch inside one transaction; answers one outcome per row, in any
   * order. May be called again with the same batch after a conflict with another transaction. A row
   * that breaks a rule is an outcome, not an exception.
   */
  List<RowOutcome> take(ImportBatch batch);

  /**
   * Whether two rows that follow each other are about one thing, so that they have to be taken in
   * one batch.
   */
  default boolean belongTogether(ImportRow one, ImportRow next) {
    return false;
  }
}
