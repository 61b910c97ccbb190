package io.cobranza.platform.web;

import io.cobranza.shared.DayFormat;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Words a refusal in the language of the request. */
@Component
public class ProblemTexts {

  private final MessageSource messages;

  ProblemTexts(MessageSource messages) {
    this.messages = messages;
  }

  /** Why it was refused, as one sentence in that language. */
  public String reason(Refused refusal, Locale language) {
    return sentence(refusal.messageKey(), refusal.arguments(), language);
  }

  ProblemDetail problem(
      HttpStatusCode status, String field, String messageKey, Object... arguments) {
    return problem(LocaleContextHolder.getLocale(), status, field, messageKey, arguments);
  }

  /**
   * @param field of the request that is to blame
   * @param messageKey of the reason
   */
  public ProblemDetail problem(
      Locale language,
      HttpStatusCode status,
      String field,
      String messageKey,
      Object... arguments) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(messages.getMessage("problem." + status.value(), null, language));
    problem.setDetail(sentence(messageKey, arguments, language));
    problem.setProperty("field", field);
    return problem;
  }

  private String sentence(String messageKey, Object[] arguments, Locale language) {
    Object[] written = Arrays.stream(arguments).map(each -> written(each, language)).toArray();
    return messages.getMessage(messageKey, written, language);
  }

  /** Days and amounts stand in it as people write them. */
  private static Object written(Object argument, Locale language) {
    if (argument instanceof LocalDate day) {
      return DayFormat.format(day, language);
    }
    return argument instanceof Money amount ? MoneyFormat.format(amount, language) : argument;
  }
}
