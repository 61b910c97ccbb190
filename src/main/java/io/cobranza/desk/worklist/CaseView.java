package io.cobranza.desk.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case as programs see it, flat. Amounts are texts: a JSON number may lose a cent on its way.
 * Days are days in the company's zone.
 */
record CaseView(
    String invoiceNumber,
    @JsonUnwrapped Standing standing,
    @JsonUnwrapped Debt debt,
    @JsonUnwrapped Course course,
    List<Task> tasks,
    List<Promise> promises,
    List<Dispute> disputes) {

  /**
   * @param state such as {@code in-house}
   * @param closedOn null while open
   */
  record Standing(String state, LocalDate openedOn, LocalDate closedOn) {}

  /**
   * @param daysOverdue negative before the due date
   * @param customerClass A, B or C: how large the customer's debt is among all that is open
   */
  record Debt(long daysOverdue, String customerClass, Balance openBalance) {}

  /**
   * @param next null while the case waits for a promise, a dispute or the agency, or is over
   */
  record Course(List<Step> steps, Next next) {}

  record Balance(String amount, String currency) {}

  /**
   * @param step such as {@code first-reminder}
   * @param state {@code begun}, {@code done} or {@code skipped}
   * @param reason why it was skipped, such as {@code done-before-us}; null unless it was
   */
  record Step(
      String step,
      String state,
      LocalDate on,
      @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}

  record Next(String step, LocalDate on) {}

  /**
   * @param task such as {@code call-customer}
   * @param group null if none may take it
   * @param assignee null until somebody has taken it
   * @param due null if it has no deadline
   */
  record Task(
      String task, String name, String group, String assignee, Instant since, Instant due) {}

  /**
   * @param promisedOn the day of the instalment that is waited for, {@code amount} its amount
   */
  record Promise(
      LocalDate madeOn,
      LocalDate promisedOn,
      Balance amount,
      String state,
      List<Instalment> instalments) {}

  record Instalment(LocalDate dueOn, Balance amount, Balance received, String state) {}

  record Dispute(
      String reference, String reason, Balance amount, LocalDate raisedOn, String state) {}
}
