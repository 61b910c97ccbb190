package io.cobranza.desk.audit;

import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param actor user id, or {@code cobranza} for the calendar itself
 * @param action a fixed word in capitals
 * @param detail may be null
 */
public record TrailLine(Instant at, String actor, String action, String detail) {}
