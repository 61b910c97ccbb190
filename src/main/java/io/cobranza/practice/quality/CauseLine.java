package io.cobranza.practice.quality;

import io.cobranza.shared.Money;
import java.time.YearMonth;

/**
 * The complaints of a month that have one cause and one currency.
 *
 * @param credited for them so far
 * @param actions what was decided about the cause in that month; null if nothing
 */
record CauseLine(YearMonth month, Cause cause, long complaints, Money credited, String actions) {}
