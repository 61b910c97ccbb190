package io.cobranza.desk.worklist;

import java.time.Instant;

/** A task that is open, as our own pages and programs see it. */
public record OpenTask(
    TaskKind kind, String name, String group, String assignee, Instant createdAt, Instant dueAt) {}
