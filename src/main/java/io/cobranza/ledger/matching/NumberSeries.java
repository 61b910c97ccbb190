package io.cobranza.ledger.matching;

import io.cobranza.ledger.matching.PayerText.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What follows a number and leans on it: the rest of a list, the end of a range. */
final class NumberSeries {

  private static final Set<String> AND = Set.of("Y", "E", "UND", "U", "AND", "ET", "EN");
  private static final Set<String> TO = Set.of("A", "AL", "HASTA", "BIS", "TO", "TM");
  private static final Pattern COMMA = Pattern.compile(" ?[,;/+&-]? ?");
  private static final Pattern DASH = Pattern.compile(" ?- ?");
  private static final int LONGEST_RANGE = 100;

  private final NumberIndex index;
  private final PayerText text;

  NumberSeries(NumberIndex index, PayerText text) {
    this.index = index;
    this.text = text;
  }

  /** The hits and what leans on them. */
  List<NumberHit> completed(List<NumberHit> hits) {
    List<NumberHit> all = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      int end = i + 1 < hits.size() ? hits.get(i + 1).first() : text.words().size();
      NumberHit last = hits.get(i);
      all.add(last);
      int next = last.last() + 1;
      while (next < end) {
        boolean linked = isLink(next) && next + 1 < end;
        NumberHit more = more(last, linked ? next + 1 : next, linked ? next : -1);
        if (more == null) {
          break;
        }
        all.addAll(between(last, more));
        all.add(more);
        last = more;
        next = more.last() + 1;
      }
      if (i + 1 < hits.size()) {
        all.addAll(between(last, hits.get(i + 1)));
      }
    }
    return all;
  }

  private NumberHit more(NumberHit before, int word, int link) {
    int from = link < 0 ? word - 1 : link;
    boolean near =
        COMMA.matcher(text.between(before.last(), before.last() + 1)).matches()
            && COMMA.matcher(text.between(from, from + 1)).matches();
    if (!near || !text.words().get(word).isDigits() || text.words().get(word).isYear()) {
      return null;
    }
    List<OpenItem> items = following(before, word);
    return items.isEmpty() ? null : new NumberHit(word, word, items, before.naming());
  }

  /** The invoice of the same series that these digits mean: its number, or the end of it. */
  List<OpenItem> following(NumberHit before, int word) {
    Word digits = text.words().get(word);
    if (before.items().size() != 1 || digits.text().length() > 15) {
      return List.of();
    }
    OpenItem known = before.items().get(0);
    String last = NumberShape.of(known.number()).lastGroup();
    long value = Long.parseLong(digits.text());
    List<OpenItem> whole = index.inSeries(known, value, value);
    if (!whole.isEmpty() || digits.text().length() >= last.length()) {
      return whole;
    }
    long end =
        Long.parseLong(last.substring(0, last.length() - digits.text().length()) + digits.text());
    return index.inSeries(known, end, end);
  }

  /** What lies between the two ends of a range. */
  private List<NumberHit> between(NumberHit one, NumberHit other) {
    if (!isRange(one, other) || one.items().size() != 1 || other.items().size() != 1) {
      return List.of();
    }
    NumberShape from = NumberShape.of(one.items().get(0).number());
    NumberShape to = NumberShape.of(other.items().get(0).number());
    long length = to.lastValue() - from.lastValue();
    if (!from.series().equals(to.series()) || length < 2 || length > LONGEST_RANGE) {
      return List.of();
    }
    Naming naming = one.naming() == Naming.SLIP ? Naming.SLIP : Naming.NORMALISED;
    return index.inSeries(one.items().get(0), from.lastValue() + 1, to.lastValue() - 1).stream()
        .map(item -> new NumberHit(one.first(), other.last(), List.of(item), naming))
        .toList();
  }

  private boolean isRange(NumberHit one, NumberHit other) {
    int gap = other.first() - one.last();
    return gap == 1 && DASH.matcher(text.between(one.last(), other.first())).matches()
        || gap == 2 && TO.contains(text.words().get(one.last() + 1).text());
  }

  private boolean isLink(int word) {
    String link = text.words().get(word).text();
    return AND.contains(link) || TO.contains(link);
  }
}
