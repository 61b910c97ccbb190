package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.documents.AmountExplanation;
import io.cobranza.ledger.documents.AmountLine;
import io.cobranza.ledger.documents.DocumentFacts;
import io.cobranza.ledger.documents.Documents;
import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.interest.InterestStatement;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.disputes.DisputedParts;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
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
  private final CompanyProperties company;
  private final Wording wording;

  PaperSection(
      AmountExplanation amounts,
      Documents documents,
      Interest interest,
      DisputedParts parts,
      Customers customers,
      CompanyCalendar calendar,
      CompanyProperties company,
      Wording wording) {
    this.amounts = amounts;
    this.documents = documents;
    this.interest = interest;
    this.parts = parts;
    this.customers = customers;
    this.calendar = calendar;
    this.company = company;
    this.wording = wording;
  }

  @Override
  public Map<String, String> of(Debt debt) {
    CaseFacts facts = debt.facts();
    return Map.of(
        "amountExplained",
        amountOf(facts),
        "documents",
        wording.text(
            documents.of(facts.invoice()).stream()
                .map(this::linked)
                .collect(Collectors.joining(" · "))),
        "quietTimes",
        wording.text(customers.quietTimesText(facts.customer(), company.language())));
  }

  /** The steps from the invoiced amount to what is asked for; a dash if there is only one. */
  private String amountOf(CaseFacts facts) {
    List<String> steps =
        new ArrayList<>(amounts.of(facts.invoice()).stream().map(this::step).toList());
    InterestStatement owed = interest.statementFor(facts.invoice(), calendar.today());
    if (owed.hasCharges()) {
      steps.add(step("INTEREST", owed.interest()));
      steps.add(step("COMPENSATION", owed.compensation()));
    }
    Money disputed = parts.disputed(facts.invoice());
    if (disputed.isPositive()) {
      steps.add(wording.say("amount.disputed", wording.money(disputed)));
    }
    return steps.size() <= 2 ? wording.text(null) : String.join(" · ", steps);
  }

  private String step(AmountLine line) {
    return step(line.what(), line.amount());
  }

  private String step(String what, Money amount) {
    return "%s %s".formatted(wording.say("documents.amount." + what), wording.money(amount));
  }

  private String linked(DocumentFacts document) {
    return "[%s](%s)".formatted(wording.say("documents.kind." + document.kind()), document.link());
  }
}
