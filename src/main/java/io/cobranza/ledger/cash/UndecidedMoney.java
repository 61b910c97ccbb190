package io.cobranza.ledger.cash;

import io.cobranza.shared.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that came in and may be a customer's, as long as nobody has said so. */
@Service
@Transactional(readOnly = true)
public class UndecidedMoney {

  private final JdbcClient jdbc;

  UndecidedMoney(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean mayBeOf(CustomerId customer) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM possible_payer WHERE customer_id = :customer)")
        .param("customer", customer.value())
        .query(Boolean.class)
        .single();
  }
}
