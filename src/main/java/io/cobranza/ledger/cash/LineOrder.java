package io.cobranza.ledger.cash;

/** In which order lines stand on their page. */
enum LineOrder {
  OLDEST("l.booked_on, i.line_id"),
  NEWEST("l.booked_on DESC, i.line_id DESC"),
  LARGEST("ABS(l.amount) DESC, i.line_id"),
  PAYER("l.counterparty_name, i.line_id");

  private final String columns;

  LineOrder(String columns) {
    this.columns = columns;
  }

  String sql() {
    return " ORDER BY " + columns;
  }
}
