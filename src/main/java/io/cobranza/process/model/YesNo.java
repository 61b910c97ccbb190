package io.cobranza.process.model;

/** The two answers of a form that asks for a decision. */
public enum YesNo {
  YES,
  NO
}
