package io.cobranza.policy;

import io.cobranza.shared.Money;
import java.math.BigDecimal;

/** How urgent a task is, by age and amount: 0 to 100, the higher the earlier. */
public final class TaskPriority {

  private static final int MOST_FOR_AGE = 50;
  private static final BigDecimal LARGE = new BigDecimal("10000");
  private static final BigDecimal MEDIUM = new BigDecimal("1000");

  private TaskPriority() {}

  /**
   * @param open the open balance, judged by its number in its own currency
   * @param daysOverdue negative before the due date
   */
  public static int of(Money open, int daysOverdue) {
    int forAge = Math.max(0, Math.min(MOST_FOR_AGE, daysOverdue / 2));
    return forAge + forAmount(open.amount());
  }

  private static int forAmount(BigDecimal amount) {
    if (amount.compareTo(LARGE) >= 0) {
      return 50;
    }
    return amount.compareTo(MEDIUM) >= 0 ? 30 : 10;
  }
}
