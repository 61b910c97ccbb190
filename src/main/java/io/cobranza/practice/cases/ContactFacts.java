package io.cobranza.practice.cases;

import java.time.Instant;

/** A call or visit: when, by whom (user id), and what came of it. */
public record ContactFacts(Instant madeAt, String madeBy, ContactRecord said) {}
