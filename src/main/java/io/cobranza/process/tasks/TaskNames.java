package io.cobranza.process.tasks;

import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.practice.cases.Debt;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.MoneyFormat;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a list says of a task before it is opened: what to do, for whom, about how much. */
@Component
class TaskNames {

  private static final int LONGEST = 255;
  private static final String CUT = "…";

  private final MessageSource messages;
  private final CompanyProperties company;

  TaskNames(MessageSource messages, CompanyProperties company) {
    this.messages = messages;
    this.company = company;
  }

  /**
   * @param drawn what the diagram calls it, for a task that this product knows nothing of; the
   *     amount is left out there, because its name is not kept up to date
   */
  String about(Debt debt, TaskKind kind, String drawn) {
    String customer = debt.customer().name();
    String name = named(debt, kind, drawn, customer);
    int tooLong = name.length() - LONGEST;
    return tooLong > 0
        ? named(debt, kind, drawn, shortened(customer, tooLong + CUT.length()))
        : name;
  }

  /**
   * @param subject of a task that is about no case; null for any other
   */
  String of(TaskKind kind, String drawn, Object subject) {
    return messages.getMessage(
        "task." + kind, subject == null ? null : new Object[] {subject}, drawn, company.language());
  }

  /** Whether a name was made in the language that the company speaks now. */
  boolean isInOurLanguage(TaskKind kind, String name) {
    String without = of(kind, "", "").strip();
    return name.startsWith(without);
  }

  private String named(Debt debt, TaskKind kind, String drawn, String customer) {
    String what = of(kind, drawn, null);
    return kind == TaskKind.OTHER
        ? text("task.card.noAmount", what, customer)
        : text(
            "task.card",
            what,
            customer,
            MoneyFormat.format(debt.invoice().open(), company.language()));
  }

  /** Never in the middle of a character. */
  private static String shortened(String text, int by) {
    int end = Math.max(0, text.length() - by);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }

  private String text(String key, Object... facts) {
    return messages.getMessage(key, facts, company.language());
  }
}
