package io.cobranza.practice.quality;

import java.util.List;

/**
 * A recurring cause and what made it one.
 *
 * @param complaints the latest first
 */
public record ReviewFacts(Cause cause, List<Complaint> complaints) {}
