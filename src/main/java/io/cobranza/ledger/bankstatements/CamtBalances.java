package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the two balances between which the entries of a statement lie. A statement of several pages
 * tells interim balances: one at the end of the first page, two on those between, one at the
 * beginning of the last.
 */
final class CamtBalances {

  private final List<Money> interim = new ArrayList<>();
  private Money openingBooked;
  private Money previouslyClosed;
  private Money closingBooked;

  void add(XmlNode told) {
    String type = told.textOf("Tp", "CdOrPrtry", "Cd");
    switch (type == null ? "" : type.strip()) {
      case "OPBD" -> openingBooked = CamtStatement.signed(told);
      case "PRCD" -> previouslyClosed = CamtStatement.signed(told);
      case "CLBD" -> closingBooked = CamtStatement.signed(told);
      case "ITBD" -> interim.add(CamtStatement.signed(told));
      default -> {
        // Available and forward balances add up to something else.
      }
    }
  }

  /** Null if one of the two is not told. */
  Balances told() {
    Money opening = openingBooked == null ? previouslyClosed : openingBooked;
    Money closing = closingBooked;
    if (opening == null && !interim.isEmpty()) {
      opening = interim.remove(0);
    }
    if (closing == null && !interim.isEmpty()) {
      closing = interim.remove(interim.size() - 1);
    }
    return opening == null || closing == null ? null : new Balances(opening, closing);
  }
}
