package io.cobranza.practice.cases;

/** The seam to whoever has a reason to open a case before the due date has passed. */
public interface EarlyReasons {

  /**
   * A query for the {@code invoice_id} of each, open or not, with a case or without. It becomes
   * part of the one statement that opens all cases of a day.
   */
  String invoices();
}
