package io.cobranza.practice.policy;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The days on which a customer can be reached: no weekends, no public holidays of its country. A
 * country whose holidays nobody knows has weekends only.
 */
@Component
public class BusinessDays {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<String> COUNTRIES_WITH_HOLIDAYS =
      HolidayManager.getSupportedCalendarCodes().stream()
          .map(code -> code.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Optional<HolidayManager>> holidays = new ConcurrentHashMap<>();

  /**
   * That day, or the first business day after it.
   *
   * @param country ISO 3166 alpha-2; null for weekends only
   */
  public LocalDate onOrAfter(LocalDate day, String country) {
    LocalDate candidate = day;
    while (!isBusinessDay(candidate, country)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The business day after that day. */
  public LocalDate after(LocalDate day, String country) {
    return onOrAfter(day.plusDays(1), country);
  }

  /** The given number of business days after that day. */
  public LocalDate after(LocalDate day, int businessDays, String country) {
    LocalDate candidate = day;
    for (int i = 0; i < businessDays; i++) {
      candidate = after(candidate, country);
    }
    return candidate;
  }

  /** Whether people work there on that day. */
  public boolean isBusinessDay(LocalDate day, String country) {
    return !WEEKEND.contains(day.getDayOfWeek())
        && holidaysOf(country).map(manager -> !manager.isHoliday(day)).orElse(true);
  }

  private Optional<HolidayManager> holidaysOf(String country) {
    if (country == null || !COUNTRIES_WITH_HOLIDAYS.contains(country.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return holidays.computeIfAbsent(
        country.toLowerCase(Locale.ROOT),
        code -> Optional.of(HolidayManager.getInstance(ManagerParameters.create(code))));
  }
}
