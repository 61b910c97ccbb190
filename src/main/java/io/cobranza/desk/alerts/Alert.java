package io.cobranza.desk.alerts;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * Something a group must know; stays open until one of them has taken note. Written by {@link
 * AlertTable}, many at a time.
 */
@Entity
class Alert {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String audience;
  private String owner;
  private Instant acknowledgedAt;
  private String acknowledgedBy;

  protected Alert() {}

  boolean isFor(Reader reader) {
    return reader.seesAll()
        || reader.groups().contains(audience) && (owner == null || owner.equals(reader.user()));
  }

  /** The first to take note is the one recorded. */
  void acknowledge(String by, Instant at) {
    if (acknowledgedAt == null) {
      acknowledgedAt = at;
      acknowledgedBy = by;
    }
  }
}
