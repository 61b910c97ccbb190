package io.cobranza.practice.disputes;

import io.cobranza.shared.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/** What this capability asks of the process that drives a case. */
public interface TimeToPay {

  /**
   * The day, in the company's zone, on which the time to pay what was rejected ends; empty if none
   * runs.
   */
  Optional<LocalDate> endsOn(CaseId id);
}
