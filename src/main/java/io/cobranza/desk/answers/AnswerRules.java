package io.cobranza.desk.answers;

import io.cobranza.ledger.documents.DocumentKind;
import io.cobranza.ledger.documents.Documents;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.agency.HandOverDecisions;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.disputes.DisputedParts;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.waivers.Waivers;
import io.cobranza.practice.writeoffs.WriteOffs;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The rules of the business that an answer obeys beyond being well formed. */
@Component
public class AnswerRules {

  private static final String RESOLVE_DISPUTE = "resolve-dispute";
  private static final String APPROVE_HAND_OVER = "approve-hand-over";
  private static final Set<String> OF_THE_COURT = Set.of("awardedAmount", "courtCosts");

  private final WriteOffs writeOffs;
  private final Waivers waivers;
  private final HandOverDecisions handOvers;
  private final DisputedParts parts;
  private final Documents documents;
  private final TimeLimits limits;
  private final CompanyCalendar calendar;

  AnswerRules(
      WriteOffs writeOffs,
      Waivers waivers,
      HandOverDecisions handOvers,
      DisputedParts parts,
      Documents documents,
      TimeLimits limits,
      CompanyCalendar calendar) {
    this.writeOffs = writeOffs;
    this.waivers = waivers;
    this.handOvers = handOvers;
    this.parts = parts;
    this.documents = documents;
    this.limits = limits;
    this.calendar = calendar;
  }

  /**
   * @param debt that the task is about, asked for only where a rule is about it
   * @return the key of the message that says which rule is broken; empty if none
   */
  public Optional<String> brokenBy(Answered answer, Supplier<Debt> debt) {
    if (answer.isAmount()) {
      return amount(answer, new BigDecimal(answer.value()), debt.get().invoice());
    }
    return switch (answer.field()) {
      case "sentOn", "filedOn", "ruledOn" -> pastDay(LocalDate.parse(answer.value()));
      case "writeOffApproval" -> approval(answer.value(), debt);
      case "waiverApproval" -> waiverApproval(answer.value(), debt);
      case "decision" -> handOver(answer, debt);
      case "sendInvoice" -> kept(answer, DocumentKind.INVOICE_COPY, debt);
      case "sendDeliveryNote" -> kept(answer, DocumentKind.DELIVERY_NOTE, debt);
      case "sendOrder" -> kept(answer, DocumentKind.PURCHASE_ORDER, debt);
      case "reviewOn", "actionDueOn" -> day(LocalDate.parse(answer.value()));
      default ->
          answer.field().startsWith("promisedOn")
              ? day(LocalDate.parse(answer.value()))
              : Optional.empty();
    };
  }

  /** A court may award more than is open, and its costs have nothing to do with it. */
  private Optional<String> amount(Answered answer, BigDecimal amount, InvoiceFacts invoice) {
    if (amount.stripTrailingZeros().scale() > Money.decimals(invoice.amount().currency())) {
      return Optional.of("answer.decimals");
    }
    if (OF_THE_COURT.contains(answer.field())) {
      return Optional.empty();
    }
    if (amount.compareTo(invoice.open().amount()) > 0) {
      return Optional.of("answer.aboveOpenBalance");
    }
    return answer.form().equals(RESOLVE_DISPUTE)
            && amount.compareTo(parts.disputed(invoice.id()).amount()) > 0
        ? Optional.of("answer.aboveDisputed")
        : Optional.empty();
  }

  /**
   * The instalments of a promise follow each other and do not come to more than is open.
   *
   * @param debt asked for only where something is promised
   * @return the key of the message that says which rule is broken; empty if none
   */
  public Optional<String> brokenByPlan(Answers answers, Supplier<Debt> debt) {
    LocalDate before = LocalDate.MIN;
    BigDecimal sum = BigDecimal.ZERO;
    for (int number = 1; number <= ContactAnswers.MOST_INSTALMENTS; number++) {
      LocalDate due = answers.day(ContactAnswers.field("promisedOn", number));
      BigDecimal amount = answers.amount(ContactAnswers.field("promisedAmount", number));
      if (due != null && amount != null) {
        if (!due.isAfter(before)) {
          return Optional.of("answer.planOrder");
        }
        before = due;
        sum = sum.add(amount);
      }
    }
    return sum.signum() > 0 && sum.compareTo(debt.get().invoice().open().amount()) > 0
        ? Optional.of("answer.planAmount")
        : Optional.empty();
  }

  private Optional<String> approval(String value, Supplier<Debt> debt) {
    return value.equals("YES")
        ? writeOffs.objection(debt.get().id()).map(objection -> "writeoff.objection." + objection)
        : Optional.empty();
  }

  private Optional<String> waiverApproval(String value, Supplier<Debt> debt) {
    return value.equals("YES")
        ? waivers.objection(debt.get().id()).map(objection -> "waiver.objection." + objection)
        : Optional.empty();
  }

  private Optional<String> handOver(Answered answer, Supplier<Debt> debt) {
    return answer.form().equals(APPROVE_HAND_OVER)
            && !answer.value().equals("NO")
            && handOvers.isOwnRequest(debt.get().id())
        ? Optional.of("handover.ownRequest")
        : Optional.empty();
  }

  /** A letter encloses what is kept; what it promises and does not enclose, nobody would send. */
  private Optional<String> kept(Answered answer, DocumentKind kind, Supplier<Debt> debt) {
    return answer.value().equals("STORED")
            && documents.of(debt.get().invoice().id()).stream()
                .noneMatch(each -> each.kind() == kind)
        ? Optional.of("answer.notKept")
        : Optional.empty();
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
