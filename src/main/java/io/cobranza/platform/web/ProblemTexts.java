package io.cobranza.platform.web;

import io.cobranza.shared.DayFormat;
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

  /** Days stand in it as people write them. */
  private String sentence(String messageKey, Object[] arguments, Locale language) {
    Object[] written =
        Arrays.stream(arguments)
            .map(each -> each instanceof LocalDate day ? DayFormat.format(day, language) : each)
            .toArray();
    return messages.getMessage(messageKey, written, language);
  }
}
