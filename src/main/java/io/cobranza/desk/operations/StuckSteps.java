package io.cobranza.desk.operations;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The steps that wait for a person, as whoever drives the diagrams knows them. */
public interface StuckSteps {

  /**
   * @param invoice the number of the one asked for; null for all
   */
  Page<StuckStep> find(String invoice, StuckOrder order, Pageable page);

  /** Empty if it is not stuck, or not any more. */
  Optional<StuckStep> ofJob(String job);

  /** Everything that was reported when it failed last. */
  Optional<String> traceOf(String job);

  /** Lets it be tried as often as a new one. */
  void tryAgain(String job);

  /** The letter goes out again: nobody needs to see to it any more. */
  void letterIsOnItsWay(long message);
}
