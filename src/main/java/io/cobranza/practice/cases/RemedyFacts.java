package io.cobranza.practice.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is done about a barrier. Days are days in the company's zone.
 *
 * @param barrier the code of the contact that found it
 * @param owner the group that removes it
 * @param solvedAt null while it is being worked on
 * @param solvedBy user id; null while it is being worked on
 * @param note what was done, in that person's words; null while it is being worked on
 */
public record RemedyFacts(
    String barrier,
    String owner,
    LocalDate begunOn,
    LocalDate dueOn,
    Instant solvedAt,
    String solvedBy,
    String note) {

  public boolean isOpen() {
    return solvedAt == null;
  }
}
