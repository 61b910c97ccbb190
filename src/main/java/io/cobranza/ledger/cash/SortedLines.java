package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.matching.LineKind;
import io.cobranza.ledger.matching.Match;
import io.cobranza.ledger.matching.Proposal;
import io.cobranza.ledger.matching.Verdict;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Some lines by what becomes of them. What was found of them counts as long as nobody pays the same
 * invoices: a line that comes after another about the same invoice is left for the next time, and
 * then looked at anew.
 */
final class SortedLines {

  /** A line and what to book of it. */
  record Sure(KeptLine line, Proposal proposal) {

    boolean fits(Map<InvoiceId, Money> open) {
      return proposal.allocations().stream()
          .allMatch(part -> part.item().open().equals(open.get(part.item().invoice())));
    }
  }

  /** A line and whose it may be, the most likely first. */
  record Doubtful(KeptLine line, List<Proposal> proposals) {}

  private final List<Sure> sure = new ArrayList<>();
  private final List<Doubtful> doubtful = new ArrayList<>();
  private final List<KeptLine> takenBack = new ArrayList<>();
  private final List<KeptLine> ignored = new ArrayList<>();
  private final Set<InvoiceId> paid = new HashSet<>();
  private boolean leftSome;

  void add(KeptLine line, Match match) {
    if (match.proposals().stream().flatMap(SortedLines::invoices).anyMatch(paid::contains)) {
      leftSome = true;
    } else if (match.verdict() == Verdict.IGNORE) {
      ignored.add(line);
    } else if (match.facts().kind() == LineKind.TAKEN_BACK) {
      takenBack.add(line);
    } else if (match.verdict() == Verdict.BOOK) {
      Proposal best = match.proposals().get(0);
      invoices(best).forEach(paid::add);
      sure.add(new Sure(line, best));
    } else {
      doubtful.add(new Doubtful(line, match.proposals()));
    }
  }

  private static Stream<InvoiceId> invoices(Proposal proposal) {
    return proposal.allocations().stream().map(part -> part.item().invoice());
  }

  /** All that are to be booked on. */
  Set<InvoiceId> invoices() {
    return Set.copyOf(paid);
  }

  /** What somebody has paid or changed since it was looked at is left for the next time. */
  void keepOnly(Map<InvoiceId, Money> open) {
    leftSome |= sure.removeIf(each -> !each.fits(open));
  }

  /** What was taken back may be one of those that are left, so it is left with them. */
  void settle() {
    if (leftSome) {
      takenBack.clear();
    }
  }

  List<Sure> sure() {
    return sure;
  }

  List<Doubtful> doubtful() {
    return doubtful;
  }

  List<KeptLine> takenBack() {
    return takenBack;
  }

  /** All but those that are left. */
  List<BankLineId> done() {
    return Stream.of(
            sure.stream().map(Sure::line),
            doubtful.stream().map(Doubtful::line),
            takenBack.stream(),
            ignored.stream())
        .flatMap(lines -> lines)
        .map(KeptLine::id)
        .toList();
  }
}
