package io.cobranza.letters.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Reads what is asked of the register, and refuses what cannot be meant, naming the field. */
@Component
class LetterRequests {

  private static final int LARGEST_PAGE = 1000;

  private final LetterRegister register;
  private final LetterSheets sheets;
  private final MessageSource messages;

  LetterRequests(LetterRegister register, LetterSheets sheets, MessageSource messages) {
    this.register = register;
    this.sheets = sheets;
    this.messages = messages;
  }

  LetterQuery query(String invoice, String step, String from, String to, String page, String size) {
    LocalDate first = day("from", from);
    LocalDate last = day("to", to);
    if (first != null && last != null && first.isAfter(last)) {
      throw refusal(HttpStatus.BAD_REQUEST, "from", "letters.error.order");
    }
    int number = number(page, 0, Integer.MAX_VALUE / LARGEST_PAGE, "page", "letters.error.page");
    int letters = number(size, 1, LARGEST_PAGE, "size", "letters.error.size");
    return new LetterQuery(given(invoice), kind(step), first, last, number, letters);
  }

  LetterEntry letter(String id) {
    return register.letter(number(id)).orElseThrow(() -> notFound(id));
  }

  LetterSheet sheet(String id) {
    return sheets.of(number(id)).orElseThrow(() -> notFound(id));
  }

  /**
   * @return the letter as it was sent
   * @throws ErrorResponseException 404 if there is none, or none yet
   */
  LetterBody written(String id) {
    LetterEntry letter = letter(id);
    return register
        .body(letter.id())
        .orElseThrow(() -> refusal(HttpStatus.NOT_FOUND, "id", "letters.error.not-written", id));
  }

  private LetterKind kind(String step) {
    if (given(step) == null) {
      return null;
    }
    return Arrays.stream(LetterKind.values())
        .filter(kind -> kind.key().equalsIgnoreCase(step) || kind.name().equals(step))
        .findFirst()
        .orElseThrow(() -> refusal(HttpStatus.BAD_REQUEST, "step", "letters.error.step", step));
  }

  private LocalDate day(String field, String value) {
    try {
      return given(value) == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw refusal(HttpStatus.BAD_REQUEST, field, "letters.error.date", value);
    }
  }

  private int number(String value, int least, int most, String field, String message) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw refusal(HttpStatus.BAD_REQUEST, field, message, most);
    }
    throw refusal(HttpStatus.BAD_REQUEST, field, message, most);
  }

  private long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw notFound(id);
    }
  }

  private ErrorResponseException notFound(String id) {
    return refusal(HttpStatus.NOT_FOUND, "id", "letters.error.not-found", id);
  }

  private ErrorResponseException refusal(
      HttpStatus status, String field, String message, Object... values) {
    String reason = messages.getMessage(message, values, LocaleContextHolder.getLocale());
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason);
    problem.setProperty("field", field);
    return new ErrorResponseException(status, problem, null);
  }

  private static String given(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
