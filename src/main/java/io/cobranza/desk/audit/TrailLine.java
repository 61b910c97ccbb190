package io.cobranza.desk.audit;

import io.cobranza.practice.cases.HistoryAction;
import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param actor user id, or {@code cobranza} for the calendar itself
 * @param detail may be null
 */
public record TrailLine(Instant at, String actor, HistoryAction action, String detail) {}
