package io.cobranza.ledger.ledgerimport;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.cobranza.ledger.ledgerimport.RejectedRows.RejectedRow;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One file on its way in: rows are gathered to batches, outcomes are counted. */
final class ImportRun {

  /** Large enough that round trips do not matter, small enough that locks are held for a moment. */
  private static final int BATCH = 1000;

  private static final int MOST = 2 * BATCH;

  private final ImportProfile profile;
  private final ImportTarget target;
  private final Function<ImportBatch, List<RowOutcome>> take;
  private final ProblemTexts texts;
  private final Locale language;
  private final ImportResult result;
  private List<ImportRow> rows = new ArrayList<>(BATCH);
  private RowReading reading;

  ImportRun(
      ImportProfile profile,
      ImportTarget target,
      Function<ImportBatch, List<RowOutcome>> take,
      ProblemTexts texts,
      Locale language,
      ImportResult result) {
    this.profile = profile;
    this.target = target;
    this.take = take;
    this.texts = texts;
    this.language = language;
    this.result = result;
  }

  void header(List<String> header) {
    reading = new RowReading(profile, target, header);
  }

  void row(CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != reading.width()) {
      reject(
          line,
          "columns",
          Refused.invalid("columns", "import.columns", row.getFieldCount(), reading.width()));
      return;
    }
    String[] cells = row.getFields().toArray(String[]::new);
    if (reading.isWanted(cells)) {
      add(new ImportRow(line, cells, reading));
    }
  }

  /** What belongs together is taken together, unless it is as much as nobody sends. */
  private void add(ImportRow row) {
    boolean full =
        rows.size() >= MOST
            || rows.size() >= BATCH && !target.belongTogether(rows.get(rows.size() - 1), row);
    if (full) {
      takeBatch();
    }
    rows.add(row);
  }

  /** Takes what is left. */
  void finish() {
    takeBatch();
  }

  private void takeBatch() {
    if (rows.isEmpty()) {
      return;
    }
    boolean createCustomers = profile.section(target).createsCustomers();
    take.apply(new ImportBatch(rows, createCustomers)).forEach(this::tell);
    rows = new ArrayList<>(BATCH);
  }

  private void tell(RowOutcome outcome) {
    if (outcome.verdict() == RowOutcome.Verdict.REFUSED) {
      Refused refusal = outcome.refusal();
      reject(outcome.row().line(), outcome.row().column(refusal.field()), refusal);
    } else {
      result.count(outcome);
    }
  }

  private void reject(long line, String column, Refused refusal) {
    result.reject(new RejectedRow(line, column, texts.reason(refusal, language)));
  }
}
