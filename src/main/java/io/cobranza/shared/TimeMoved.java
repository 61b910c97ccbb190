package io.cobranza.shared;

/** The product's clock has jumped: demo time. Whoever keeps a clock of their own sets it anew. */
public record TimeMoved() {}
