package io.cobranza.desk.operations;

/** In which order stuck things are listed. */
public enum StuckOrder {
  NEWEST,
  OLDEST,
  INVOICE
}
