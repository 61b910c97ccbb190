package io.cobranza.practice.cases;

import static io.cobranza.practice.cases.CaseTransition.AGREE_RETURN;
import static io.cobranza.practice.cases.CaseTransition.COLLECT;
import static io.cobranza.practice.cases.CaseTransition.CORRECT;
import static io.cobranza.practice.cases.CaseTransition.DISPUTE;
import static io.cobranza.practice.cases.CaseTransition.DISPUTE_IN_WRITING;
import static io.cobranza.practice.cases.CaseTransition.EXEMPT_CUSTOMER;
import static io.cobranza.practice.cases.CaseTransition.GIVE_BACK;
import static io.cobranza.practice.cases.CaseTransition.HAND_OVER_OUTSIDE;
import static io.cobranza.practice.cases.CaseTransition.NEXT_PART;
import static io.cobranza.practice.cases.CaseTransition.PAUSE;
import static io.cobranza.practice.cases.CaseTransition.PROMISE;
import static io.cobranza.practice.cases.CaseTransition.PROPOSE_HAND_OVER;
import static io.cobranza.practice.cases.CaseTransition.REOPEN;
import static io.cobranza.practice.cases.CaseTransition.SETTLE;
import static io.cobranza.practice.cases.CaseTransition.START;
import static io.cobranza.practice.cases.CaseTransition.TAKE_UP_AGAIN;
import static io.cobranza.practice.cases.CaseTransition.WITHDRAW;
import static io.cobranza.practice.cases.CaseTransition.WRITE_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

@Tag("unit")
class CaseTransitionTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

  /** Written down once more, state by state, as a supervisor would say it. */
  private static final Map<CaseState, Set<CaseTransition>> POSSIBLE =
      Map.ofEntries(
          Map.entry(CaseState.OPENING, EnumSet.of(START, SETTLE, WITHDRAW, EXEMPT_CUSTOMER)),
          Map.entry(
              CaseState.IN_HOUSE,
              underWay(PROMISE, AGREE_RETURN, DISPUTE_IN_WRITING, PROPOSE_HAND_OVER)),
          Map.entry(CaseState.IN_DISPUTE, underWay(PROPOSE_HAND_OVER)),
          Map.entry(CaseState.PROMISED, underWay()),
          Map.entry(CaseState.PAUSED, underWay()),
          Map.entry(CaseState.RETURNING_GOODS, underWay()),
          Map.entry(CaseState.IN_CORRECTION, underWay()),
          Map.entry(CaseState.HAND_OVER, underWay(HAND_OVER_OUTSIDE)),
          Map.entry(CaseState.WITH_AGENCY, underWay(GIVE_BACK)),
          Map.entry(CaseState.RETURNED, underWay()),
          Map.entry(CaseState.SETTLED, Set.of(NEXT_PART, REOPEN)),
          Map.entry(CaseState.WITHDRAWN, Set.of()),
          Map.entry(CaseState.EXEMPT, Set.of(TAKE_UP_AGAIN)),
          Map.entry(CaseState.WRITTEN_OFF, Set.of(NEXT_PART, REOPEN)));

  private static final Map<CaseTransition, CaseState> GIVES =
      Map.ofEntries(
          Map.entry(START, CaseState.IN_HOUSE),
          Map.entry(COLLECT, CaseState.IN_HOUSE),
          Map.entry(PROMISE, CaseState.PROMISED),
          Map.entry(AGREE_RETURN, CaseState.RETURNING_GOODS),
          Map.entry(DISPUTE, CaseState.IN_DISPUTE),
          Map.entry(DISPUTE_IN_WRITING, CaseState.IN_DISPUTE),
          Map.entry(PAUSE, CaseState.PAUSED),
          Map.entry(CORRECT, CaseState.IN_CORRECTION),
          Map.entry(PROPOSE_HAND_OVER, CaseState.HAND_OVER),
          Map.entry(HAND_OVER_OUTSIDE, CaseState.WITH_AGENCY),
          Map.entry(GIVE_BACK, CaseState.RETURNED),
          Map.entry(SETTLE, CaseState.SETTLED),
          Map.entry(WITHDRAW, CaseState.WITHDRAWN),
          Map.entry(EXEMPT_CUSTOMER, CaseState.EXEMPT),
          Map.entry(WRITE_OFF, CaseState.WRITTEN_OFF),
          Map.entry(TAKE_UP_AGAIN, CaseState.OPENING),
          Map.entry(NEXT_PART, CaseState.OPENING),
          Map.entry(REOPEN, CaseState.OPENING));

  private static Set<CaseTransition> underWay(CaseTransition... more) {
    Set<CaseTransition> possible =
        EnumSet.of(COLLECT, DISPUTE, PAUSE, CORRECT, SETTLE, WITHDRAW, EXEMPT_CUSTOMER, WRITE_OFF);
    possible.addAll(List.of(more));
    return possible;
  }

  static Stream<Arguments> everyStateAndTransition() {
    return Arrays.stream(CaseState.values())
        .flatMap(
            state ->
                Arrays.stream(CaseTransition.values())
                    .map(transition -> Arguments.of(state, transition)));
  }

  @ParameterizedTest
  @MethodSource("everyStateAndTransition")
  void aTransitionGivesItsStateWhereItIsPossibleAndIsRefusedElsewhere(
      CaseState state, CaseTransition transition) {
    if (POSSIBLE.get(state).contains(transition)) {
      assertThat(transition.applyTo(state)).isEqualTo(GIVES.get(transition));
      assertThat(transition.isIgnoredIn(state)).isFalse();
    } else {
      assertThatThrownBy(() -> transition.applyTo(state))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(state.name())
          .hasMessageContaining(transition.name());
    }
  }

  @ParameterizedTest
  @MethodSource("everyStateAndTransition")
  void onlyALetterOfDisputeMayComeAtAnyTime(CaseState state, CaseTransition transition) {
    assertThat(transition.isIgnoredIn(state))
        .isEqualTo(transition == DISPUTE_IN_WRITING && state != CaseState.IN_HOUSE);
  }

  /** Whatever happens in whatever order. */
  @Test
  void aClosedCaseIsOnlyReopenedForItsCustomerTheNextPartOrAPaymentThatCameBack() {
    Random random = new Random(20240301);
    List<CaseTransition> all = List.of(CaseTransition.values());
    // The way through the agency is a long one: no life ends before it had time for that.
    List<CaseTransition> goingOn = all.stream().filter(each -> each.to().isOpen()).toList();
    List<String> reopened = new ArrayList<>();
    Set<CaseState> seen = EnumSet.noneOf(CaseState.class);
    for (int life = 0; life < 1000; life++) {
      CollectionCase lived = opened();
      for (int turn = 0; turn < 40; turn++) {
        CaseState before = lived.facts().state();
        List<CaseTransition> choice = turn < 20 ? goingOn : all;
        CaseTransition next = choice.get(random.nextInt(choice.size()));
        try {
          lived.undergo(next);
        } catch (IllegalStateException refused) {
          assertThat(lived.facts().state()).isEqualTo(before);
        }
        seen.add(lived.facts().state());
        if (!before.isOpen() && lived.facts().state() != before) {
          reopened.add(before + " " + next);
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(CaseState.values());
    assertThat(reopened)
        .isNotEmpty()
        .containsOnly(
            "EXEMPT TAKE_UP_AGAIN",
            "SETTLED NEXT_PART",
            "SETTLED REOPEN",
            "WRITTEN_OFF NEXT_PART",
            "WRITTEN_OFF REOPEN");
  }

  @Test
  void everyStateCanBeReachedFromTheOpening() {
    Set<CaseState> reached = EnumSet.of(CaseState.OPENING);
    IntStream.range(0, CaseState.values().length)
        .forEach(
            round ->
                reached.addAll(
                    reached.stream()
                        .flatMap(state -> POSSIBLE.get(state).stream())
                        .map(CaseTransition::to)
                        .collect(Collectors.toSet())));
    assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
  }

  @Test
  void whatIsRefusedLeavesNoDayOfClosing() {
    CollectionCase settled = opened();
    settled.start();
    settled.close(SETTLE, TODAY);
    assertThatThrownBy(() -> settled.close(WITHDRAW, TODAY.plusDays(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(settled.facts().closedOn()).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void aCaseIsOpenUntilAnEndClosesIt(CaseState state) {
    boolean end =
        EnumSet.of(SETTLE, WITHDRAW, EXEMPT_CUSTOMER, WRITE_OFF).stream()
            .anyMatch(transition -> transition.to() == state);
    assertThat(state.isOpen()).isEqualTo(!end);
  }

  private static CollectionCase opened() {
    CollectionCase opened = new CollectionCase(new InvoiceId(1), new CustomerId(1), TODAY);
    ReflectionTestUtils.setField(opened, "id", 1L);
    return opened;
  }
}
