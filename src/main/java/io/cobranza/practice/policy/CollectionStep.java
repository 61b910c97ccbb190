package io.cobranza.practice.policy;

import static io.cobranza.practice.policy.CollectionStep.Track.AGENCY_TRACK;
import static io.cobranza.practice.policy.CollectionStep.Track.TALK;
import static io.cobranza.practice.policy.CollectionStep.Track.WRITE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The steps of the collection calendar in their order (design section 3). */
public enum CollectionStep {
  COURTESY_CALL(TALK),
  FIRST_REMINDER(WRITE),
  CALL(TALK),
  SECOND_REMINDER(WRITE),
  SALES_REP(TALK),
  FORMAL_NOTICE(WRITE),
  SUSPENSION_NOTICE(WRITE),
  FINAL_DEMAND(WRITE),
  AGENCY(AGENCY_TRACK);

  /** Letters and talks run side by side; the agency comes after both. */
  public enum Track {
    WRITE,
    TALK,
    AGENCY_TRACK
  }

  /** Those in a friendly tone, which are over once a promise was broken. */
  public static final Set<CollectionStep> SOFT =
      Collections.unmodifiableSet(EnumSet.of(COURTESY_CALL, FIRST_REMINDER, SECOND_REMINDER));

  private final Track track;

  CollectionStep(Track track) {
    this.track = track;
  }

  public Track track() {
    return track;
  }
}
