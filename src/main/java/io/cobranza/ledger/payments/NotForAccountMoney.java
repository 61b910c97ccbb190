package io.cobranza.ledger.payments;

import java.util.Collection;
import java.util.stream.Collectors;

/** Knows invoices that money on account does not pay by itself, such as those in dispute. */
public interface NotForAccountMoney {

  /** A query for their ids, in one column. */
  String invoices();

  /**
   * Leaves them all out of a query.
   *
   * @param id the column of the invoices in it
   */
  static String without(Collection<NotForAccountMoney> all, String id) {
    return all.stream()
        .map(each -> " AND %s NOT IN (%s)".formatted(id, each.invoices()))
        .collect(Collectors.joining());
  }
}
