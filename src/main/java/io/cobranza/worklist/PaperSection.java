package io.cobranza.worklist;

import io.cobranza.cases.CaseFacts;
import io.cobranza.customers.Customers;
import io.cobranza.disputes.Disputes;
import io.cobranza.documents.AmountExplanation;
import io.cobranza.documents.AmountLine;
import io.cobranza.documents.DocumentFacts;
import io.cobranza.documents.Documents;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a caller can show and say: how the amount comes about, the papers, when not to call. */
@Component
class PaperSection implements SheetSection {

  private final AmountExplanation amounts;
  private final Documents documents;
  private final Disputes disputes;
  private final Customers customers;
  private final CompanyProperties company;
  private final Wording wording;

  PaperSection(
      AmountExplanation amounts,
      Documents documents,
      Disputes disputes,
      Customers customers,
      CompanyProperties company,
      Wording wording) {
    this.amounts = amounts;
    this.documents = documents;
    this.disputes = disputes;
    this.customers = customers;
    this.company = company;
    this.wording = wording;
  }

  @Override
  public Map<String, String> of(CaseFacts facts) {
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

  /** The steps from the invoiced amount to what is open; a dash if nothing was booked. */
  private String amountOf(CaseFacts facts) {
    List<AmountLine> lines = amounts.of(facts.invoice());
    Money disputed = disputes.disputed(facts.invoice());
    if (lines.size() <= 2 && disputed.isZero()) {
      return wording.text(null);
    }
    String steps =
        lines.stream()
            .map(
                line ->
                    "%s %s"
                        .formatted(
                            wording.say("documents.amount." + line.what()),
                            wording.money(line.amount())))
            .collect(Collectors.joining(" · "));
    return disputed.isZero()
        ? steps
        : steps + " · " + wording.say("amount.disputed", wording.money(disputed));
  }

  private String linked(DocumentFacts document) {
    return "[%s](%s)".formatted(wording.say("documents.kind." + document.kind()), document.link());
  }
}
