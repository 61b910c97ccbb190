package io.cobranza.desk.answers;

import io.cobranza.ledger.documents.DocumentFacts;
import io.cobranza.ledger.documents.DocumentKind;
import io.cobranza.ledger.documents.Documents;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.disputes.DisputedParts;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a form fills in before anybody has said anything: the answer it mostly gets. */
@Component
public class Proposals {

  private static final Map<DocumentKind, String> SENT_BY =
      Map.of(
          DocumentKind.INVOICE_COPY, "sendInvoice",
          DocumentKind.DELIVERY_NOTE, "sendDeliveryNote",
          DocumentKind.PURCHASE_ORDER, "sendOrder");

  private final DisputedParts parts;
  private final TimeLimits limits;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;
  private final Documents documents;

  Proposals(
      DisputedParts parts,
      TimeLimits limits,
      BusinessDays businessDays,
      CompanyCalendar calendar,
      Documents documents) {
    this.parts = parts;
    this.limits = limits;
    this.businessDays = businessDays;
    this.calendar = calendar;
    this.documents = documents;
  }

  /** By the fields of the forms; amounts and days as a form sends them. */
  public Map<String, String> of(Debt debt) {
    Map<String, String> proposed = new HashMap<>(enclosed(debt));
    proposed.put(ContactAnswers.field("promisedAmount", 1), toPay(debt).amount().toPlainString());
    proposed.put(ContactAnswers.field("promisedOn", 1), likelyDay(debt).toString());
    return proposed;
  }

  /** A paper that is kept goes with our letter; of one that is not, nothing is proposed. */
  private Map<String, String> enclosed(Debt debt) {
    return documents.of(debt.invoice().id()).stream()
        .map(DocumentFacts::kind)
        .filter(SENT_BY::containsKey)
        .distinct()
        .collect(Collectors.toMap(SENT_BY::get, kind -> "STORED"));
  }

  /** What is in dispute nobody promises. */
  private Money toPay(Debt debt) {
    Money open = debt.invoice().open();
    Money undisputed = open.minus(parts.disputed(debt.invoice().id()));
    return undisputed.isPositive() ? undisputed : open;
  }

  /** A payment that is made today is there by then. */
  private LocalDate likelyDay(Debt debt) {
    return limits
        .of(Limit.PAYMENT_TO_ARRIVE)
        .after(calendar.today(), debt.customer().country(), businessDays);
  }
}
