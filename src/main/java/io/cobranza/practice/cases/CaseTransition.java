package io.cobranza.practice.cases;

import static io.cobranza.practice.cases.CaseState.EXEMPT;
import static io.cobranza.practice.cases.CaseState.HAND_OVER;
import static io.cobranza.practice.cases.CaseState.IN_CORRECTION;
import static io.cobranza.practice.cases.CaseState.IN_DISPUTE;
import static io.cobranza.practice.cases.CaseState.IN_HOUSE;
import static io.cobranza.practice.cases.CaseState.OPENING;
import static io.cobranza.practice.cases.CaseState.PAUSED;
import static io.cobranza.practice.cases.CaseState.PROMISED;
import static io.cobranza.practice.cases.CaseState.RETURNED;
import static io.cobranza.practice.cases.CaseState.RETURNING_GOODS;
import static io.cobranza.practice.cases.CaseState.SETTLED;
import static io.cobranza.practice.cases.CaseState.WITHDRAWN;
import static io.cobranza.practice.cases.CaseState.WITH_AGENCY;
import static io.cobranza.practice.cases.CaseState.WRITTEN_OFF;

import java.util.EnumSet;
import java.util.Set;

/** All that can happen to a case: from which states, and what state that gives. */
enum CaseTransition {
  START(Set.of(OPENING), IN_HOUSE),
  /** Nothing stands in the way, or not any more. */
  COLLECT(underWay(), IN_HOUSE),

  PROMISE(Set.of(IN_HOUSE), PROMISED),
  AGREE_RETURN(Set.of(IN_HOUSE), RETURNING_GOODS),
  /** Heard in a contact, or met when coming back to collection. */
  DISPUTE(underWay(), IN_DISPUTE),
  /** It comes whenever the customer writes: only who is collecting stops for it. */
  DISPUTE_IN_WRITING(Set.of(IN_HOUSE), IN_DISPUTE, EnumSet.complementOf(EnumSet.of(IN_HOUSE))),
  PAUSE(underWay(), PAUSED),
  CORRECT(underWay(), IN_CORRECTION),

  PROPOSE_HAND_OVER(Set.of(IN_HOUSE, IN_DISPUTE), HAND_OVER),
  HAND_OVER_OUTSIDE(Set.of(HAND_OVER), WITH_AGENCY),
  GIVE_BACK(Set.of(WITH_AGENCY), RETURNED),

  SETTLE(open(), SETTLED),
  WITHDRAW(open(), WITHDRAWN),
  EXEMPT_CUSTOMER(open(), EXEMPT),
  WRITE_OFF(underWay(), WRITTEN_OFF),

  /** The customer may be dunned again. */
  TAKE_UP_AGAIN(Set.of(EXEMPT), OPENING),
  /** A part of the invoice was paid or given up, and the next one is due. */
  NEXT_PART(Set.of(SETTLED, WRITTEN_OFF), OPENING),
  /** What had settled it turned out to be no payment. */
  REOPEN(Set.of(SETTLED, WRITTEN_OFF), OPENING);

  private final Set<CaseState> from;
  private final CaseState to;
  private final Set<CaseState> ignored;

  CaseTransition(Set<CaseState> from, CaseState to) {
    this(from, to, Set.of());
  }

  CaseTransition(Set<CaseState> from, CaseState to, Set<CaseState> ignored) {
    this.from = from;
    this.to = to;
    this.ignored = ignored;
  }

  private static Set<CaseState> open() {
    return EnumSet.range(OPENING, RETURNED);
  }

  private static Set<CaseState> underWay() {
    return EnumSet.range(IN_HOUSE, RETURNED);
  }

  CaseState to() {
    return to;
  }

  Set<CaseState> from() {
    return from;
  }

  /** Whether it changes nothing in that state, and is no mistake either. */
  boolean isIgnoredIn(CaseState state) {
    return ignored.contains(state);
  }

  /**
   * @return what state it gives
   * @throws IllegalStateException if it cannot happen in that state
   */
  CaseState applyTo(CaseState state) {
    if (!from.contains(state)) {
      throw new IllegalStateException(
          "%s cannot happen to a case that is %s".formatted(this, state));
    }
    return to;
  }
}
