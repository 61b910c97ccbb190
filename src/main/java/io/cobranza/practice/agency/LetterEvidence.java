package io.cobranza.practice.agency;

import io.cobranza.shared.CaseId;
import java.time.Instant;
import java.util.List;

/** What was written to the customer: the hand-over file shows it, those who write letters know. */
public interface LetterEvidence {

  /** The letters of a case in the order they were planned; empty if it has none. */
  List<Written> of(CaseId id);

  /**
   * @param kind which letter, as its texts are keyed
   * @param recipient e-mail address of the last attempt; null before the first
   * @param state where it stands, as its texts are keyed
   */
  record Written(String kind, String kindKey, Instant plannedAt, String recipient, String state) {}
}
