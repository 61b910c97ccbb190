package io.cobranza.ledger.interest;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How much interest a year bears, in percent; may change on the first day of a half-year only. */
interface YearlyRate {

  BigDecimal inForceOn(LocalDate day);
}
