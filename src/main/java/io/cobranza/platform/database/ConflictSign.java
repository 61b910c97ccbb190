package io.cobranza.platform.database;

/** How a part that does not speak of conflicts in Spring's words tells that there was one. */
public interface ConflictSign {

  boolean isIn(RuntimeException failure);
}
