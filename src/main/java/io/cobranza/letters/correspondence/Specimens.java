package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.SpecimenFacts.factsOf;

import io.cobranza.letters.correspondence.Specimen.State;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A message of each kind in every state in which it can be sent. */
public final class Specimens {

  private static final Set<State> OF_COLLECTION =
      EnumSet.of(
          State.HAND_OVER_TO_AGENCY,
          State.HAND_OVER_TO_LAWYER,
          State.HAND_OVER_ASKED,
          State.LATE_LEDGER);

  private static final Set<LetterKind> WITH_DOCUMENTS =
      EnumSet.of(
          LetterKind.INFORMATION_PACK,
          LetterKind.DELIVERY_PROOF,
          LetterKind.ORDER_COPY,
          LetterKind.INVOICE_RESENT);

  private Specimens() {}

  /**
   * @param kind not a listing
   * @param reader whose language and country it is written for
   * @param today the day it bears
   */
  public static List<Specimen> of(LetterKind kind, Locale reader, LocalDate today) {
    return Arrays.stream(State.values())
        .filter(state -> canBe(kind, state))
        .map(state -> new Specimen(state, told(kind, state, reader, today)))
        .toList();
  }

  private static boolean canBe(LetterKind kind, State state) {
    return switch (state) {
      case SEVERAL, SEVERAL_CURRENCIES -> kind.isGathered();
      case NOT_YET_DUE -> !kind.isDunning() && kind != LetterKind.BROKEN_PROMISE_CLAIM;
      case BOUNCED_CHEQUE -> kind == LetterKind.PAYMENT_RETURNED;
      case WITH_DOCUMENTS -> WITH_DOCUMENTS.contains(kind);
      default -> kind != LetterKind.NEW_INVOICE || !OF_COLLECTION.contains(state);
    };
  }

  private static List<Told> told(LetterKind kind, State state, Locale reader, LocalDate today) {
    SpecimenFacts facts = factsOf(kind, reader, today);
    return switch (state) {
      case SEVERAL -> several(kind, reader, today, "EUR", "EUR", "EUR");
      case SEVERAL_CURRENCIES -> several(kind, reader, today, "EUR", "USD", "JPY");
      default -> List.of(new Told(claimed(kind, 1, facts), with(facts, state).facts()));
    };
  }

  private static SpecimenFacts with(SpecimenFacts facts, State state) {
    return switch (state) {
      case PLAIN, SEVERAL, SEVERAL_CURRENCIES -> facts;
      case ALONE -> facts.nothingBefore().next(null);
      case LATE_LEDGER -> facts.nothingBefore().overdueBy(211);
      case SECOND_ROUND ->
          facts.before(
              LetterKind.FIRST_REMINDER, LetterKind.FORMAL_NOTICE, LetterKind.FINAL_DEMAND);
      case PART_PAID -> facts.open("412.07");
      case PART_DISPUTED -> facts.charged("0.00", "0.00", "300.00", "0.00");
      case GOODS_COMING_BACK -> facts.charged("0.00", "0.00", "0.00", "250.00");
      case WITH_CHARGES -> facts.charged("18.42", "40.00", "0.00", "0.00");
      case NOT_YET_DUE -> facts.overdueBy(-12).nothingBefore().next(What.DUE_DATE);
      case BOUNCED_CHEQUE -> facts.byCheque("6.00").charged("0.00", "6.00", "0.00", "0.00");
      case INSTALMENT -> facts.instalment(2, 3);
      case WITHOUT_DECIMALS -> facts.in("JPY");
      case THREE_DECIMALS -> facts.in("KWD");
      case LONG_NAMES -> facts.withLongNames();
      case WITH_DOCUMENTS -> facts.withDocuments();
      case HAND_OVER_TO_AGENCY -> facts.next(What.HAND_OVER_TO_AGENCY);
      case HAND_OVER_TO_LAWYER -> facts.next(What.HAND_OVER_TO_LAWYER);
      case HAND_OVER_ASKED ->
          facts.standing(Standing.HAND_OVER_ASKED).next(What.HAND_OVER_TO_AGENCY);
    };
  }

  /** Each at a step of its own: the firmest first, as a message is composed. */
  private static List<Told> several(
      LetterKind kind, Locale reader, LocalDate today, String... currencies) {
    List<LetterKind> kinds =
        Stream.of(kind, LetterKind.FIRST_REMINDER, LetterKind.SECOND_REMINDER)
            .map(each -> each.compareTo(kind) > 0 ? kind : each)
            .sorted((one, other) -> other.compareTo(one))
            .toList();
    return IntStream.range(0, currencies.length)
        .mapToObj(
            index -> {
              SpecimenFacts facts =
                  factsOf(kinds.get(index), reader, today)
                      .in(currencies[index])
                      .number("2026/0" + (index + 417));
              return new Told(claimed(kinds.get(index), index + 1, facts), facts.facts());
            })
        .toList();
  }

  private static ClaimedLetter claimed(LetterKind kind, int id, SpecimenFacts facts) {
    LetterOrder order =
        new LetterOrder(null, null, null, facts.facts().invoice().number(), kind, "1");
    return new ClaimedLetter(id, 1, order, null);
  }
}
