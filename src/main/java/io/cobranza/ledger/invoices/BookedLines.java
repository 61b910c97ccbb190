package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import io.cobranza.ledger.invoices.InvoiceAccount.Key;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is booked on an invoice, corrections counted together with what they correct. */
final class BookedLines {

  private final Map<Key, Entry> sums = new LinkedHashMap<>();
  private final Map<Key, Integer> revisions = new HashMap<>();

  BookedLines(Collection<Booking> bookings) {
    bookings.forEach(booking -> add(booking.line()));
  }

  void add(Entry line) {
    sums.merge(line.key(), line, Entry::plus);
    revisions.merge(line.key(), 1, Integer::sum);
  }

  int revisionsOf(Key key) {
    return revisions.getOrDefault(key, 0);
  }

  Collection<Entry> sums() {
    return sums.values();
  }

  BigDecimal total() {
    return sums.values().stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What a receipt has taken by now, claim by claim. */
  List<Entry> takenBy(Key receipt) {
    return Claims.takenBy(receipt.kind()).stream()
        .map(kind -> sums.get(new Key(kind, receipt.reference())))
        .filter(line -> line != null)
        .toList();
  }

  BigDecimal sumTakenBy(Key receipt) {
    return takenBy(receipt).stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
