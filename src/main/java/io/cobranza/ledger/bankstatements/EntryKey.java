package io.cobranza.ledger.bankstatements;

import java.math.BigDecimal;
import java.time.LocalDate;

/** By what an entry of an account is known again. */
record EntryKey(String bankReference, LocalDate bookedOn, BigDecimal amount, int repetition) {

  EntryKey {
    amount = amount.stripTrailingZeros();
  }

  static EntryKey of(Entry entry) {
    return new EntryKey(
        entry.bankReference(), entry.bookedOn(), entry.amount().amount(), entry.repetition());
  }
}
