package io.cobranza.process;

/** The two answers of a form that asks for a decision. */
enum YesNo {
  YES,
  NO
}
