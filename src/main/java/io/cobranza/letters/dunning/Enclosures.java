package io.cobranza.letters.dunning;

import io.cobranza.ledger.documents.AmountExplanation;
import io.cobranza.ledger.documents.DocumentKind;
import io.cobranza.ledger.documents.Documents;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.letters.correspondence.LetterFacts.LedgerLine;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
  private final CompanyCalendar calendar;

  Enclosures(
      HandOvers handOvers,
      Documents documents,
      AmountExplanation explanation,
      CompanyCalendar calendar) {
    this.handOvers = handOvers;
    this.documents = documents;
    this.explanation = explanation;
    this.calendar = calendar;
  }

  List<Attachment> of(LetterOrder order) {
    return switch (order.kind()) {
      case AGENCY_HANDOVER, LAWYER_HANDOVER -> handOvers.files(order.caseId());
      default -> papers(order);
    };
  }

  /** How the amount asked for comes about, to the cent, where the letter explains it. */
  List<LedgerLine> ledger(LetterOrder order, InvoiceFacts invoice, LetterFacts.Invoice claim) {
    if (order.kind() != LetterKind.INFORMATION_PACK) {
      return List.of();
    }
    List<LedgerLine> lines = new ArrayList<>();
    explanation
        .of(order.invoice())
        .forEach(line -> lines.add(new LedgerLine(line.what(), line.on(), line.amount())));
    if (claim.charges() != null) {
      LocalDate today = calendar.today();
      Money disputed = claim.charges().disputed();
      Money comingBack = claim.charges().comingBack();
      Money nothing = Money.zero(claim.open().currency());
      // What is booked of it stands among the bookings already.
      Money accrued = claim.toPay().plus(disputed).plus(comingBack).minus(invoice.open());
      Stream.of(
              new LedgerLine("ACCRUED", today, accrued),
              new LedgerLine("DISPUTED", today, nothing.minus(disputed)),
              new LedgerLine("COMING_BACK", today, nothing.minus(comingBack)))
          .filter(line -> !line.amount().isZero())
          .forEach(lines::add);
      lines.add(new LedgerLine("TO_PAY", today, claim.toPay()));
    }
    return lines;
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
