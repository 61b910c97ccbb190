package io.cobranza.ledger.matching;

/**
 * What the table is asked about a line and the best of its proposals.
 *
 * @param unique false if another proposal is as good, or several sums make the amount
 */
public record MatchingFacts(
    LineKind kind, Naming naming, Payer payer, AmountFit amount, boolean unique) {}
