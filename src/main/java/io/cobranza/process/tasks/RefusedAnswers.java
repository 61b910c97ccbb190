package io.cobranza.process.tasks;

import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Refused;
import io.cobranza.shared.Refused.Reason;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the company's language why an answer is refused. */
@Component
class RefusedAnswers {

  private final MessageSource messages;
  private final CompanyProperties company;

  RefusedAnswers(MessageSource messages, CompanyProperties company) {
    this.messages = messages;
    this.company = company;
  }

  /**
   * @param field as the form calls it; null if none in particular is to blame
   * @param message a key of the bundles
   */
  TaskAnswerRefusedException because(String message, String field, Object... facts) {
    return new TaskAnswerRefusedException(Status.BAD_REQUEST, field, text(message, facts));
  }

  /**
   * What a service found behind the task's listener: the engine hands it on as a failure of its
   * own.
   */
  Optional<TaskAnswerRefusedException> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return Optional.of(
            new TaskAnswerRefusedException(
                refused.reason() == Reason.CONFLICT ? Status.CONFLICT : Status.BAD_REQUEST,
                refused.field(),
                text(refused.messageKey(), refused.arguments())));
      }
    }
    return Optional.empty();
  }

  private String text(String key, Object... facts) {
    return messages.getMessage(key, facts, company.language());
  }
}
