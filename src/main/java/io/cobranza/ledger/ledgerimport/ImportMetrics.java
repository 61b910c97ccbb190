package io.cobranza.ledger.ledgerimport;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the files and rows that were imported, for those who watch the application. */
@Component
class ImportMetrics {

  private static final String ROWS = "cobranza.import.rows";

  private final MeterRegistry registry;

  ImportMetrics(MeterRegistry registry, List<ImportTarget> targets) {
    this.registry = registry;
    // From the start, so that the first refused row is seen as a change.
    targets.forEach(target -> count(target.kind(), 0, 0, 0));
  }

  /** What becomes of the file is counted even if its import breaks off. */
  void measured(String kind, ImportResult result, Runnable work) {
    Timer.Sample started = Timer.start(registry);
    try {
      work.run();
    } finally {
      started.stop(timer(kind));
      count(kind, result.accepted(), result.duplicates(), result.refused());
    }
  }

  private void count(String kind, long accepted, long known, long refused) {
    timer(kind);
    rows(kind, "accepted", accepted);
    rows(kind, "known", known);
    rows(kind, "rejected", refused);
  }

  private Timer timer(String kind) {
    return Timer.builder("cobranza.import")
        .description("What importing a file took")
        .tag("kind", kind)
        .register(registry);
  }

  private void rows(String kind, String outcome, long more) {
    registry.counter(ROWS, "kind", kind, "outcome", outcome).increment(more);
  }
}
