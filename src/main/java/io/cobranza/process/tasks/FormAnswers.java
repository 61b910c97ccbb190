package io.cobranza.process.tasks;

import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Reads what a person sent with a task. The values lie at the task itself, have passed the checks
 * of its form, and go with it: a process instance keeps only what its gateways need.
 */
public final class FormAnswers {

  private final DelegateTask task;

  public FormAnswers(DelegateTask task) {
    this.task = task;
  }

  /** Null where nothing was sent. */
  public String text(String field) {
    Object value = task.getVariableLocal(field);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }

  boolean yes(String field) {
    return Boolean.parseBoolean(text(field));
  }

  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    return Enum.valueOf(type, text(field));
  }

  /** Null where nothing was sent. Forms send ISO 8601 days. */
  public LocalDate day(String field) {
    String value = text(field);
    return value == null ? null : LocalDate.parse(value);
  }

  /** In the currency of the invoice; null where nothing was sent. */
  public Money money(String field, Currency currency) {
    String value = text(field);
    return value == null ? null : new Money(new BigDecimal(value), currency);
  }
}
