package io.cobranza.practice.lawsuits;

/**
 * What is known of a claim.
 *
 * @param ruling null until the court has ruled
 * @param enforced null until enforcing was tried
 */
public record LawsuitFacts(Filing filing, Ruling ruling, Boolean enforced) {}
