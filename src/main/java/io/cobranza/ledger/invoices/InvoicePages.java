package io.cobranza.ledger.invoices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks invoices up for people and machines that read; the database sorts and cuts the pages. */
@Repository
@Transactional(readOnly = true)
class InvoicePages {

  static final int SIZE = 50;

  private static final String VIEW =
      """
      SELECT i.*, c.number AS customer_number
      FROM invoice_balance i JOIN customer_profile c ON c.customer_id = i.customer_id
      """;

  /** One page, by due date. */
  record Page(int page, int size, long total, List<InvoiceView> invoices) {}

  private final JdbcClient jdbc;

  InvoicePages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param customer its number, null for all
   * @param state null for all
   * @param page counted from zero
   */
  Page page(String customer, InvoiceState state, int page) {
    List<String> conditions = new ArrayList<>(List.of("TRUE"));
    Map<String, Object> parameters = new HashMap<>();
    if (customer != null) {
      conditions.add(
          "i.customer_id = (SELECT customer_id FROM customer_profile WHERE number = :customer)");
      parameters.put("customer", customer);
    }
    if (state != null) {
      conditions.add(state.condition());
    }
    String where = "WHERE " + String.join(" AND ", conditions);
    long total =
        jdbc.sql("SELECT COUNT(*) FROM invoice_balance i " + where)
            .params(parameters)
            .query(Long.class)
            .single();
    List<InvoiceView> invoices =
        jdbc.sql(VIEW + where + " ORDER BY i.due_on, i.invoice_id LIMIT :size OFFSET :offset")
            .params(parameters)
            .param("size", SIZE)
            .param("offset", (long) page * SIZE)
            .query(InvoiceView::of)
            .list();
    return new Page(page, SIZE, total, invoices);
  }

  List<InvoiceView> byNumber(String number, String source) {
    return jdbc.sql(VIEW + "WHERE i.number = :number AND (:source IS NULL OR i.source = :source)")
        .param("number", number)
        .param("source", source)
        .query(InvoiceView::of)
        .list();
  }
}
