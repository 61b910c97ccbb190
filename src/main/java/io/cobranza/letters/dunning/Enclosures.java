package io.cobranza.letters.dunning;

import io.cobranza.ledger.documents.AmountExplanation;
import io.cobranza.ledger.documents.DocumentKind;
import io.cobranza.ledger.documents.Documents;
import io.cobranza.letters.correspondence.LetterFacts.LedgerLine;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.shared.Attachment;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The papers that go with a letter. */
@Component
class Enclosures {

  private static final Map<LetterKind, Set<DocumentKind>> DOCUMENTS =
      Map.of(
          LetterKind.INFORMATION_PACK, EnumSet.allOf(DocumentKind.class),
          LetterKind.DELIVERY_PROOF, EnumSet.of(DocumentKind.DELIVERY_NOTE),
          LetterKind.ORDER_COPY, EnumSet.of(DocumentKind.PURCHASE_ORDER),
          LetterKind.INVOICE_RESENT, EnumSet.of(DocumentKind.INVOICE_COPY));

  private final HandOvers handOvers;
  private final Documents documents;
  private final AmountExplanation explanation;

  Enclosures(HandOvers handOvers, Documents documents, AmountExplanation explanation) {
    this.handOvers = handOvers;
    this.documents = documents;
    this.explanation = explanation;
  }

  List<Attachment> of(LetterOrder order) {
    return switch (order.kind()) {
      case AGENCY_HANDOVER, LAWYER_HANDOVER -> handOvers.files(order.caseId());
      default -> papers(order);
    };
  }

  /** How the open balance comes about, where the letter explains it. */
  List<LedgerLine> ledger(LetterOrder order) {
    return order.kind() == LetterKind.INFORMATION_PACK
        ? explanation.of(order.invoice()).stream()
            .map(line -> new LedgerLine(line.what(), line.on(), line.amount()))
            .toList()
        : List.of();
  }

  private List<Attachment> papers(LetterOrder order) {
    Set<DocumentKind> kinds = DOCUMENTS.getOrDefault(order.kind(), Set.of());
    return kinds.isEmpty()
        ? List.of()
        : documents.read(order.invoice(), kinds).stream()
            .map(
                paper ->
                    new Attachment(
                        paper.facts().fileName(), paper.facts().contentType(), paper.content()))
            .toList();
  }
}
