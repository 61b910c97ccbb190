package io.cobranza.practice.cases;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionCalendar.StepTerms;
import io.cobranza.practice.policy.CollectionStep;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps the calendar of a case as a line that a person can read: {@code FIRST_REMINDER 3 0 5; CALL
 * 10 0 0}, the columns of the table in their order. A step more needs no column more.
 */
@Converter
class CalendarColumn implements AttributeConverter<CollectionCalendar, String> {

  @Override
  public String convertToDatabaseColumn(CollectionCalendar calendar) {
    return calendar == null
        ? null
        : Arrays.stream(CollectionStep.values())
            .map(step -> text(step, calendar.steps().get(step)))
            .collect(Collectors.joining("; "));
  }

  @Override
  public CollectionCalendar convertToEntityAttribute(String text) {
    return text == null
        ? null
        : new CollectionCalendar(
            Arrays.stream(text.split("; "))
                .map(step -> step.split(" "))
                .collect(Collectors.toMap(CalendarColumn::step, CalendarColumn::terms)));
  }

  private static String text(CollectionStep step, StepTerms terms) {
    return "%s %d %d %d"
        .formatted(step, terms.day(), terms.leastDaysSinceLetter(), terms.daysToAct());
  }

  private static CollectionStep step(String[] words) {
    return CollectionStep.valueOf(words[0]);
  }

  private static StepTerms terms(String[] words) {
    return new StepTerms(
        Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
  }
}
