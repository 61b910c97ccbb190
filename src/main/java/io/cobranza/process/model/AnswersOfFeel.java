package io.cobranza.process.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What {@link PlainFeel} answered before. It depends on its text and on the values of the names in
 * it and on nothing else, so the same question has the same answer for ever; and a morning puts the
 * same few questions to the tables thousands of times, each of which would be read and its language
 * built up anew.
 *
 * <p>Only what cannot change afterwards is remembered, as a question and as an answer.
 *
 * @param <T> what is answered
 */
public final class AnswersOfFeel<T> {

  private static final int MOST_REMEMBERED = 50_000;
  private static final int LONGEST_TEXT = 500;

  private record Question(String text, Map<String, Object> facts) {}

  private record Answer<T>(T given) {}

  private final Cache<String, Set<String>> names =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
  private final Cache<Question, Answer<T>> answers =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /**
   * @param text plain FEEL
   * @param facts those of the names it is given that have a value, be it null, with that value
   * @param evaluated evaluates the text; what it throws is not remembered
   */
  public T to(
      String text, Function<Set<String>, Map<String, Object>> facts, Supplier<T> evaluated) {
    Question question = new Question(text, facts.apply(names.get(text, PlainFeel::names)));
    Answer<T> known = answers.getIfPresent(question);
    if (known == null) {
      known = new Answer<>(evaluated.get());
      if (staysAsItIs(text)
          && question.facts().values().stream().allMatch(AnswersOfFeel::staysAsItIs)
          && staysAsItIs(known.given())) {
        answers.put(question, known);
      }
    }
    return known.given();
  }

  private static boolean staysAsItIs(Object value) {
    return value == null
        || value instanceof String text && text.length() <= LONGEST_TEXT
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof BigDecimal
        || value instanceof LocalDate;
  }
}
