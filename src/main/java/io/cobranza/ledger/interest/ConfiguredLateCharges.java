package io.cobranza.ledger.interest;

import io.cobranza.ledger.invoices.LateCharges;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.InvoiceId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows by the customer's country what an invoice is charged. */
@Component
class ConfiguredLateCharges implements LateCharges {

  private final CountryTerms countries;
  private final JdbcClient jdbc;

  ConfiguredLateCharges(CountryTerms countries, JdbcClient jdbc) {
    this.countries = countries;
    this.jdbc = jdbc;
  }

  @Override
  public Map<InvoiceId, Terms> termsOf(Collection<InvoiceId> invoices) {
    if (countries.isEmpty() || invoices.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            SELECT i.invoice_id, i.currency, c.country FROM invoice_balance i
            JOIN customer_profile c ON c.customer_id = i.customer_id WHERE i.invoice_id IN (:ids)
            """)
        .param("ids", invoices.stream().map(InvoiceId::value).toList())
        .query(
            (row, number) ->
                new Charged(
                    new InvoiceId(row.getLong("invoice_id")),
                    countries.of(row.getString("country"), Columns.currency(row))))
        .stream()
        .filter(charged -> charged.terms().isPresent())
        .collect(Collectors.toMap(Charged::invoice, charged -> charged.terms().get()));
  }

  private record Charged(InvoiceId invoice, Optional<LateTerms> terms) {}
}
