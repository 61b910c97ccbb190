package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.documents.AmountExplanation;
import io.cobranza.ledger.documents.DocumentFacts;
import io.cobranza.ledger.documents.Documents;
import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.interest.InterestStatement;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.disputes.DisputedParts;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a caller can show and say: how the amount comes about, the papers, when not to call. */
@Component
class PaperSection implements SheetSection {

  private final AmountExplanation amounts;
  private final Documents documents;
  private final Interest interest;
  private final DisputedParts parts;
  private final Customers customers;
  private final CompanyCalendar calendar;

  PaperSection(
      AmountExplanation amounts,
      Documents documents,
      Interest interest,
      DisputedParts parts,
      Customers customers,
      CompanyCalendar calendar) {
    this.amounts = amounts;
    this.documents = documents;
    this.interest = interest;
    this.parts = parts;
    this.customers = customers;
    this.calendar = calendar;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    CaseFacts facts = debt.facts();
    return Map.of(
        "amountExplained",
        amountOf(debt, wording),
        "documents",
        wording.text(
            documents.of(facts.invoice()).stream()
                .map(document -> linked(document, wording))
                .collect(Collectors.joining(" · "))),
        "quietTimes",
        wording.text(customers.quietTimesText(facts.customer(), wording.language())));
  }

  /** The steps from the invoiced amount to what is asked for; a dash if there is only one. */
  private String amountOf(Debt debt, Wording wording) {
    CaseFacts facts = debt.facts();
    List<String> steps =
        new ArrayList<>(
            amounts.of(facts.invoice()).stream()
                .map(line -> step(line.what(), line.amount(), wording))
                .toList());
    InterestStatement owed = interest.statementFor(facts.invoice(), calendar.today());
    // What is booked of interest and compensation stands among the bookings already.
    Money accrued =
        owed.principal()
            .plus(owed.interest())
            .plus(owed.compensation())
            .minus(debt.invoice().open());
    if (accrued.isPositive()) {
      steps.add(step("ACCRUED", accrued, wording));
    }
    Money disputed = parts.disputed(facts.invoice());
    if (disputed.isPositive()) {
      steps.add(wording.say("amount.disputed", wording.money(disputed)));
    }
    return steps.size() <= 2 ? wording.text(null) : String.join(" · ", steps);
  }

  private static String step(String what, Money amount, Wording wording) {
    return "%s %s".formatted(wording.say("documents.amount." + what), wording.money(amount));
  }

  private static String linked(DocumentFacts document, Wording wording) {
    return "[%s](%s)".formatted(wording.say("documents.kind." + document.kind()), document.link());
  }
}
