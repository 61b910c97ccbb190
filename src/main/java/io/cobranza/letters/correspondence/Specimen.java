package io.cobranza.letters.correspondence;

import java.util.List;

/** A message as it could leave, of an invoice that nobody has: to look at and to try words on. */
public final class Specimen {

  /** What is special about it. */
  public enum State {
    PLAIN,
    /** Nothing was sent before, and nothing that follows is named. */
    ALONE,
    /** The ledger came late: long overdue, and nothing was sent before. */
    LATE_LEDGER,
    /** Reminded, noticed and demanded before, and begun anew. */
    SECOND_ROUND,
    PART_PAID,
    PART_DISPUTED,
    GOODS_COMING_BACK,
    WITH_CHARGES,
    NOT_YET_DUE,
    /** A cheque that was not honoured, and the bank's fee with it. */
    BOUNCED_CHEQUE,
    /** Of a plan of several payments. */
    INSTALMENT,
    WITHOUT_DECIMALS,
    THREE_DECIMALS,
    LONG_NAMES,
    WITH_DOCUMENTS,
    HAND_OVER_TO_AGENCY,
    HAND_OVER_TO_LAWYER,
    HAND_OVER_ASKED,
    SEVERAL,
    SEVERAL_CURRENCIES
  }

  private final State state;
  private final List<Told> told;

  Specimen(State state, List<Told> told) {
    this.state = state;
    this.told = List.copyOf(told);
  }

  public State state() {
    return state;
  }

  List<Told> told() {
    return told;
  }

  @Override
  public String toString() {
    return state.name();
  }
}
