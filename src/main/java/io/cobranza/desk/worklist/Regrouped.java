package io.cobranza.desk.worklist;

/** A task that has moved to where the customer's other tasks stand. */
public record Regrouped(String taskId, int priority) {}
