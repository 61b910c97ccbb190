package io.cobranza.ledger.payments;

import io.cobranza.shared.PaymentMethod;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How payments came, as far as anybody has said. */
@Service
public class PaymentMethods {

  private final JdbcClient jdbc;

  PaymentMethods(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By the reference of the payment; those of which nobody has said are left out. */
  public Map<String, PaymentMethod> of(Collection<String> references) {
    Map<String, PaymentMethod> methods = new HashMap<>();
    if (!references.isEmpty()) {
      jdbc.sql(
              """
              SELECT reference, method FROM payment
              WHERE reference IN (:references) AND method IS NOT NULL
              """)
          .param("references", references)
          .query(
              row -> {
                methods.put(
                    row.getString("reference"), PaymentMethod.kept(row.getString("method")));
              });
    }
    return methods;
  }
}
