package io.cobranza.ledger.ledgerimport;

import io.cobranza.shared.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows that are taken together.
 *
 * @param createCustomers whether an unknown customer is made from its number; otherwise its rows
 *     are refused
 */
public record ImportBatch(List<ImportRow> rows, boolean createCustomers) {

  /**
   * Reads every row; those that break a rule become outcomes in {@code refused}, the others are
   * answered in their order.
   */
  public <T> Map<ImportRow, T> read(Function<ImportRow, T> reading, List<RowOutcome> refused) {
    Map<ImportRow, T> good = new LinkedHashMap<>();
    for (ImportRow row : rows) {
      try {
        good.put(row, reading.apply(row));
      } catch (Refused refusal) {
        refused.add(RowOutcome.refused(row, refusal));
      }
    }
    return good;
  }
}
