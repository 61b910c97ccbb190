package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import java.util.List;

/** The seam to whoever books money: customers are known without knowing what they paid. */
public interface CustomerAccount {

  /** What we hold for the customer that no invoice took, one amount per currency, none of zero. */
  List<Money> unallocated(CustomerId customer);
}
