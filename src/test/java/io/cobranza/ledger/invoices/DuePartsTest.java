package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.DueParts.Standing;
import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An invoice of 1,000 euro in three parts: 500 in January, 300 in February, 200 in March. */
@Tag("unit")
class DuePartsTest {

  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);
  private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 29);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

  private static final DueParts PARTS =
      DueParts.of(
          euro("1000.00"),
          JANUARY,
          List.of(
              new DuePart(JANUARY, euro("500.00")),
              new DuePart(FEBRUARY, euro("300.00")),
              new DuePart(MARCH, euro("200.00"))));

  private static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Standing standing(String open, LocalDate today) {
    return PARTS.standing(new BigDecimal(open), today);
  }

  private static Standing due(LocalDate dueOn, String later) {
    return new Standing(dueOn, new BigDecimal(later));
  }

  @Test
  void theFirstIsClaimedBeforeAnyIsDue() {
    assertThat(standing("1000.00", JANUARY.minusDays(20))).isEqualTo(due(JANUARY, "500.00"));
  }

  @Test
  void whatFallsDueIsClaimedWithWhatIsOlderAndKeepsTheOlderDay() {
    assertThat(standing("1000.00", FEBRUARY.minusDays(1))).isEqualTo(due(JANUARY, "500.00"));
    assertThat(standing("1000.00", FEBRUARY)).isEqualTo(due(JANUARY, "200.00"));
    assertThat(standing("1000.00", MARCH).later()).isEqualByComparingTo("0");
  }

  @Test
  void onceOneIsPaidTheNextIsToBePaidOnItsDay() {
    assertThat(standing("500.01", JANUARY)).isEqualTo(due(JANUARY, "500.00"));
    assertThat(standing("500.00", JANUARY)).isEqualTo(due(FEBRUARY, "200.00"));
    assertThat(standing("200.01", JANUARY)).isEqualTo(due(FEBRUARY, "200.00"));
    assertThat(standing("200.00", JANUARY).dueOn()).isEqualTo(MARCH);
  }

  @Test
  void whatBeingLateHasCostBelongsToTheOldest() {
    assertThat(standing("503.20", FEBRUARY)).isEqualTo(due(JANUARY, "200.00"));
    assertThat(standing("1003.20", JANUARY)).isEqualTo(due(JANUARY, "500.00"));
  }

  @Test
  void aSettledOneHasTheLastDay() {
    assertThat(standing("0.00", JANUARY).dueOn()).isEqualTo(MARCH);
    assertThat(standing("0.00", JANUARY).later()).isEqualByComparingTo("0");
  }

  @Test
  void eachPartBearsInterestFromItsOwnDayOn() {
    Reduction first = new Reduction(JANUARY, euro("400.00"));
    Reduction second = new Reduction(FEBRUARY, euro("350.00"));

    assertThat(PARTS.principals(List.of(first, second)))
        .containsExactly(
            new Principal(
                euro("500.00"), JANUARY, List.of(first, new Reduction(FEBRUARY, euro("100.00")))),
            new Principal(
                euro("300.00"), FEBRUARY, List.of(new Reduction(FEBRUARY, euro("250.00")))),
            new Principal(euro("200.00"), MARCH, List.of()));
  }

  @Test
  void whatWasTakenBackOnItsDayWasNeverPaid() {
    assertThat(
            PARTS.principals(
                List.of(
                    new Reduction(JANUARY, euro("700.00")),
                    new Reduction(JANUARY, euro("-700.00")))))
        .allMatch(part -> part.reductions().isEmpty());
  }
}
