package io.cobranza.ledger.matching;

import io.cobranza.ledger.matching.PayerText.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a text the words that name open invoices, from the left, the longest name first. */
final class NumberFinder {

  private static final int MOST_WORDS = 6;
  private static final Pattern JOINER = Pattern.compile("[ \\-/._#:]{1,3}");
  private static final Pattern TIGHT = Pattern.compile("[-/.]");

  /** So many digits are rarely anything else than a number. */
  private static final int TELLING = 5;

  private static final int SHORTEST_SLIP = 4;
  private static final int SHORTEST_END = 3;

  /** After these a number of an invoice is to be expected. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "FACTURA",
          "FACTURAS",
          "FACT",
          "FACTS",
          "FAC",
          "FRA",
          "FRAS",
          "FTRA",
          "FTRAS",
          "FCT",
          "INVOICE",
          "INVOICES",
          "INV",
          "INVS",
          "BILL",
          "RECHNUNG",
          "RECHNUNGEN",
          "RECHN",
          "RG",
          "RE",
          "RNR",
          "RGNR",
          "RENR",
          "RECHNUNGSNR",
          "RECHNUNGSNUMMER",
          "NR",
          "NUM",
          "NUMERO",
          "NO",
          "N",
          "NRO",
          "FACTUUR",
          "BELEG",
          "DOC",
          "DOCUMENTO");

  private final NumberIndex index;
  private final PayerText text;
  private final boolean announced;

  /**
   * @param announced whether the field is one for such numbers
   */
  NumberFinder(NumberIndex index, PayerText text, boolean announced) {
    this.index = index;
    this.text = text;
    this.announced = announced;
  }

  List<NumberHit> find() {
    List<NumberHit> hits = new ArrayList<>();
    int word = 0;
    while (word < text.words().size()) {
      NumberHit hit = at(word);
      if (hit == null) {
        word++;
      } else {
        hits.add(hit);
        word = hit.last() + 1;
      }
    }
    return hits;
  }

  /** Broken digits count only where whole ones find nothing. */
  private NumberHit at(int first) {
    for (boolean broken : new boolean[] {false, true}) {
      for (int last = longest(first); last >= first; last--) {
        if (breaksDigits(first, last) == broken) {
          NumberHit hit = named(first, last, broken);
          if (hit != null) {
            return continuesOtherwise(hit) ? hit.weakened() : hit;
          }
        }
      }
    }
    return null;
  }

  private NumberHit named(int first, int last, boolean broken) {
    NumberShape shape = NumberShape.of(text.text().substring(begin(first), end(last)));
    if (shape.isDigits()) {
      return broken && shape.key().length() <= TELLING ? null : bare(first, last, shape);
    }
    List<OpenItem> items = index.exact(shape.key());
    if (!items.isEmpty()) {
      return new NumberHit(first, last, items, asWritten(first, last, items));
    }
    items = index.zerosLost(shape);
    if (!items.isEmpty()) {
      return new NumberHit(first, last, items, Naming.NORMALISED);
    }
    items = index.references(shape.key());
    if (!items.isEmpty()) {
      return new NumberHit(first, last, items, Naming.REFERENCE);
    }
    boolean hasDigit = shape.groups().stream().anyMatch(NumberShape::isDigits);
    items =
        hasDigit && shape.key().length() >= SHORTEST_SLIP ? index.misread(shape.key()) : List.of();
    return items.isEmpty() ? null : new NumberHit(first, last, items, Naming.SLIP);
  }

  /** Digits without a prefix: a year, a day, a customer's number, or an invoice. */
  private NumberHit bare(int first, int last, NumberShape shape) {
    boolean expected = announced || isAnnounced(first);
    boolean telling = expected || shape.key().length() >= TELLING;
    boolean year = first == last && text.words().get(first).isYear();
    if (!telling || year && !expected || belongsToOther(first)) {
      return null;
    }
    List<OpenItem> items = index.exact(shape.key());
    Naming naming = items.isEmpty() ? Naming.NORMALISED : asWritten(first, last, items);
    if (items.isEmpty()) {
      items = index.zerosLost(shape);
    }
    if (items.isEmpty()) {
      items = index.prefixLost(shape);
    }
    if (items.isEmpty()
        && expected
        && !year
        && last == first
        && end(last) - begin(first) >= SHORTEST_END) {
      items = index.endOnly(shape.lastValue());
    }
    if (items.isEmpty()) {
      items = index.references(shape.key());
      naming = Naming.REFERENCE;
    }
    return items.isEmpty() ? null : new NumberHit(first, last, items, naming);
  }

  private Naming asWritten(int first, int last, List<OpenItem> items) {
    String written = text.text().substring(begin(first), end(last));
    return items.stream().allMatch(item -> NumberShape.plain(item.number()).equals(written))
        ? Naming.NUMBER
        : Naming.NORMALISED;
  }

  private boolean isAnnounced(int first) {
    return first > 0
        && ANNOUNCING.contains(text.words().get(first - 1).text())
        && text.between(first - 1, first).length() <= 3;
  }

  /** The digits are the end of something that begins with letters or digits of another series. */
  private boolean belongsToOther(int first) {
    return first > 0
        && TIGHT.matcher(text.between(first - 1, first)).matches()
        && !ANNOUNCING.contains(text.words().get(first - 1).text());
  }

  /** What follows without a blank makes another number of it, unless it is the year or a list. */
  private boolean continuesOtherwise(NumberHit hit) {
    int next = hit.last() + 1;
    if (next >= text.words().size() || !TIGHT.matcher(text.between(hit.last(), next)).matches()) {
      return false;
    }
    Word word = text.words().get(next);
    if (!word.isDigits()) {
      return word.text().length() <= 2;
    }
    return !word.isYear() && new NumberSeries(index, text).following(hit, next).isEmpty();
  }

  private int longest(int first) {
    int last = first;
    while (last + 1 < text.words().size()
        && last - first + 1 < MOST_WORDS
        && JOINER.matcher(text.between(last, last + 1)).matches()) {
      last++;
    }
    return last;
  }

  private boolean breaksDigits(int first, int last) {
    for (int i = first; i < last; i++) {
      if (text.between(i, i + 1).contains(" ")
          && Character.isDigit(text.text().charAt(end(i) - 1))
          && Character.isDigit(text.text().charAt(begin(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private int begin(int word) {
    return text.words().get(word).start();
  }

  private int end(int word) {
    return text.words().get(word).end();
  }
}
