package io.cobranza.letters.correspondence;

import java.time.Instant;

/** What may leave the house, and who said so. */
record SendingDecision(Sending sending, Instant at, String by, String reason) {}
