package io.cobranza.ledger.customers;

import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds many customers by their numbers at once, for files that name thousands. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CustomerNumbers {

  private final JdbcClient jdbc;
  private final CompanyProperties company;

  CustomerNumbers(JdbcClient jdbc, CompanyProperties company) {
    this.jdbc = jdbc;
    this.company = company;
  }

  /** Those that exist; the others are not in the answer. */
  public Map<String, CustomerId> idsOf(Collection<String> numbers) {
    Map<String, CustomerId> ids = new HashMap<>();
    if (!numbers.isEmpty()) {
      jdbc.sql("SELECT number, id FROM customer WHERE number IN (:numbers)")
          .param("numbers", Set.copyOf(numbers))
          .query(
              row -> {
                ids.put(row.getString("number"), new CustomerId(row.getLong("id")));
              });
    }
    return ids;
  }

  /**
   * Those that exist and, for the others, customers made from nothing but the number: called by it,
   * written to in the company's language, until the ERP tells more.
   */
  public Map<String, CustomerId> idsOfOrCreated(Collection<String> numbers) {
    Map<String, CustomerId> ids = idsOf(numbers);
    // Sorted: two files that bring the same newcomers then wait for each other, never crosswise.
    Set<String> newcomers = new TreeSet<>(numbers);
    newcomers.removeAll(ids.keySet());
    if (!newcomers.isEmpty()) {
      create(newcomers);
      ids.putAll(idsOf(newcomers));
    }
    return ids;
  }

  /** Whether nobody is known yet. */
  public boolean isEmpty() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM customer)").query(Boolean.class).single();
  }

  private void create(Set<String> numbers) {
    List<Object> values = new ArrayList<>();
    for (String number : numbers) {
      Collections.addAll(
          values, number, number, company.language().getLanguage(), Treatment.STANDARD);
    }
    jdbc.sql(
            "INSERT INTO customer (number, name, language, segment, paperwork_trouble) VALUES "
                + String.join(",", Collections.nCopies(numbers.size(), "(?,?,?,?,FALSE)")))
        .params(values)
        .update();
  }
}
