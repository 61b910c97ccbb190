package io.cobranza.process.tasks;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.writeoffs.WriteOffs;
import io.cobranza.process.model.YesNo;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rules of the business that an answer obeys beyond being well formed. */
@Component
public class AnswerRules {

  private static final String RESOLVE_DISPUTE = "resolve-dispute";
  private static final Set<String> OF_THE_COURT = Set.of("awardedAmount", "courtCosts");

  private final Cases cases;
  private final Invoices invoices;
  private final WriteOffs writeOffs;
  private final Disputes disputes;
  private final TimeLimits limits;
  private final CompanyCalendar calendar;

  AnswerRules(
      Cases cases,
      Invoices invoices,
      WriteOffs writeOffs,
      Disputes disputes,
      TimeLimits limits,
      CompanyCalendar calendar) {
    this.cases = cases;
    this.invoices = invoices;
    this.writeOffs = writeOffs;
    this.disputes = disputes;
    this.limits = limits;
    this.calendar = calendar;
  }

  /**
   * @param id of the case; null for a task about something else, whose fields have no rule about it
   * @return the key of the message that says which rule is broken; empty if none
   */
  public Optional<String> brokenBy(TaskForm form, FormField field, String value, CaseId id) {
    if (field.isAmount()) {
      return amount(form, field.key(), new BigDecimal(value), invoice(id));
    }
    return switch (field.key()) {
      case "sentOn", "filedOn", "ruledOn" -> pastDay(LocalDate.parse(value));
      case "writeOffApproval" -> approval(value, id);
      case "reviewOn", "actionDueOn" -> day(LocalDate.parse(value));
      default ->
          field.key().startsWith("promisedOn") ? day(LocalDate.parse(value)) : Optional.empty();
    };
  }

  /** A court may award more than is open, and its costs have nothing to do with it. */
  private Optional<String> amount(
      TaskForm form, String field, BigDecimal amount, InvoiceFacts invoice) {
    if (amount.stripTrailingZeros().scale() > Money.decimals(invoice.amount().currency())) {
      return Optional.of("answer.decimals");
    }
    if (OF_THE_COURT.contains(field)) {
      return Optional.empty();
    }
    if (amount.compareTo(invoice.open().amount()) > 0) {
      return Optional.of("answer.aboveOpenBalance");
    }
    return form.id().equals(RESOLVE_DISPUTE)
            && amount.compareTo(disputes.disputed(invoice.id()).amount()) > 0
        ? Optional.of("answer.aboveDisputed")
        : Optional.empty();
  }

  /**
   * The instalments of a promise follow each other and do not come to more than is open.
   *
   * @return the key of the message that says which rule is broken; empty if none
   */
  Optional<String> brokenByPlan(Map<String, Object> answers, CaseId id) {
    LocalDate before = LocalDate.MIN;
    BigDecimal sum = BigDecimal.ZERO;
    for (int number = 1; number <= ContactAnswers.MOST_INSTALMENTS; number++) {
      Object day = answers.get(ContactAnswers.field("promisedOn", number));
      Object amount = answers.get(ContactAnswers.field("promisedAmount", number));
      if (day != null && amount != null) {
        LocalDate due = LocalDate.parse(day.toString());
        if (!due.isAfter(before)) {
          return Optional.of("answer.planOrder");
        }
        before = due;
        sum = sum.add(new BigDecimal(amount.toString()));
      }
    }
    return sum.signum() > 0
            && sum.compareTo(invoices.get(cases.get(id).invoice()).open().amount()) > 0
        ? Optional.of("answer.planAmount")
        : Optional.empty();
  }

  private Optional<String> approval(String value, CaseId id) {
    return value.equals(YesNo.YES.name())
        ? writeOffs.objection(id).map(objection -> "writeoff.objection." + objection)
        : Optional.empty();
  }

  private InvoiceFacts invoice(CaseId id) {
    return invoices.get(cases.get(id).invoice());
  }

  private Optional<String> pastDay(LocalDate day) {
    return day.isAfter(calendar.today()) ? Optional.of("answer.future") : Optional.empty();
  }

  private Optional<String> day(LocalDate day) {
    if (day.isBefore(calendar.today())) {
      return Optional.of("answer.past");
    }
    return day.isAfter(limits.of(Limit.FURTHEST_PROMISE).after(calendar.today()))
        ? Optional.of("answer.tooFar")
        : Optional.empty();
  }
}
