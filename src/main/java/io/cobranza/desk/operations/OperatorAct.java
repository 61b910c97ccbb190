package io.cobranza.desk.operations;

import java.time.Instant;

/**
 * What an operator did.
 *
 * @param what in the words of the business
 * @param invoice null if it was about none
 */
record OperatorAct(Instant at, String actor, String what, String invoice, String reason) {}
