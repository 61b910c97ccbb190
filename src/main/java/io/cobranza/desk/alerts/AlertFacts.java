package io.cobranza.desk.alerts;

import java.time.Instant;
import java.util.List;

/**
 * One line of the alerts that stand open: all of a kind about one customer, or about none.
 *
 * @param id of the oldest alert in it
 * @param band how far it has grown, where that has steps, such as 60 for more than 60 days overdue;
 *     else null
 * @param customer null if it is about none in particular
 * @param invoices it is about, the first first; empty if it is about the customer as a whole
 * @param group the id of the group it is for
 * @param owner the sales representative it is for; null if the whole group's
 * @param raisedAt since when the oldest of them stands
 */
public record AlertFacts(
    long id,
    AlertKind kind,
    Integer band,
    Customer customer,
    List<String> invoices,
    String group,
    String owner,
    Instant raisedAt) {

  public record Customer(String name, String number) {}
}
