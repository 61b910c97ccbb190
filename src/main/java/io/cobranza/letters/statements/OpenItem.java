package io.cobranza.letters.statements;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * An invoice on a statement.
 *
 * @param disputed the part of the open balance under examination; zero if none
 */
record OpenItem(
    String number,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money open,
    Money disputed,
    int daysOverdue) {}
