package io.cobranza.ledger.payments;

import io.cobranza.ledger.ledgerimport.ImportRow;
import io.cobranza.ledger.ledgerimport.RowOutcome;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of a file that follow each other with one reference are one receipt over several invoices.
 * Either all of them are taken or none: half a receipt would be another one.
 */
final class RowsOfReceipts {

  private RowsOfReceipts() {}

  /**
   * @param rows those that tell it; the first speaks for it
   * @param repeated those that say again what another row has said
   */
  record Joined(List<ImportRow> rows, List<ImportRow> repeated, ReceiptRequest request) {}

  static boolean belongTogether(ImportRow one, ImportRow next) {
    String reference = next.text("reference");
    return reference != null && reference.equals(one.text("reference"));
  }

  /**
   * @param all in the order of the file
   * @param read what each says; those that cannot be read are missing
   * @param outcomes of those missing; what is refused besides is added
   */
  static List<Joined> join(
      List<ImportRow> all, Map<ImportRow, ReceiptRequest> read, List<RowOutcome> outcomes) {
    Set<ImportRow> refused = outcomes.stream().map(RowOutcome::row).collect(Collectors.toSet());
    List<Joined> joined = new ArrayList<>();
    for (List<ImportRow> rows : groups(all)) {
      if (rows.size() > 1 && rows.stream().anyMatch(refused::contains)) {
        refuse(rows, refused, outcomes, half(rows));
      } else if (rows.stream().allMatch(read::containsKey)) {
        try {
          joined.add(one(rows, read));
        } catch (Refused refusal) {
          refuse(rows, refused, outcomes, refusal);
        }
      }
    }
    return joined;
  }

  private static List<List<ImportRow>> groups(List<ImportRow> all) {
    List<List<ImportRow>> groups = new ArrayList<>();
    ImportRow before = null;
    for (ImportRow row : all) {
      if (before == null || !belongTogether(before, row)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(row);
      before = row;
    }
    return groups;
  }

  private static Joined one(List<ImportRow> rows, Map<ImportRow, ReceiptRequest> read) {
    List<ImportRow> told = new ArrayList<>();
    List<ImportRow> repeated = new ArrayList<>();
    List<ReceiptRequest> parts = new ArrayList<>();
    for (ImportRow row : rows) {
      ReceiptRequest part = read.get(row);
      boolean again = parts.contains(part);
      (again ? repeated : told).add(row);
      if (!again) {
        parts.add(part);
      }
    }
    return new Joined(told, repeated, parts.stream().reduce(ReceiptRequest::and).orElseThrow());
  }

  private static Refused half(List<ImportRow> rows) {
    return Refused.conflict(
        "reference",
        "receipt.anotherRowRefused",
        Objects.toString(rows.get(0).text("reference"), ""));
  }

  private static void refuse(
      List<ImportRow> rows, Set<ImportRow> but, List<RowOutcome> outcomes, Refused why) {
    rows.stream()
        .filter(row -> !but.contains(row))
        .forEach(row -> outcomes.add(RowOutcome.refused(row, why)));
  }

  /** All rows of it, in no order. */
  static List<RowOutcome> refused(Joined receipt, Refused why) {
    List<ImportRow> rows = new ArrayList<>(receipt.rows());
    rows.addAll(receipt.repeated());
    return rows.stream().map(row -> RowOutcome.refused(row, why)).toList();
  }

  static List<RowOutcome> taken(Joined receipt, boolean isNew) {
    List<RowOutcome> outcomes = new ArrayList<>();
    receipt
        .rows()
        .forEach(row -> outcomes.add(isNew ? RowOutcome.accepted(row) : RowOutcome.duplicate(row)));
    receipt.repeated().forEach(row -> outcomes.add(RowOutcome.duplicate(row)));
    return outcomes;
  }
}
