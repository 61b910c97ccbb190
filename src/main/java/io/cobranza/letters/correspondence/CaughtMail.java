package io.cobranza.letters.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail that stayed in the house, as it would have gone over the wire. */
@Entity
@Table(name = "caught_mail")
class CaughtMail {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String messageId;
  private String recipient;
  private Instant caughtAt;

  @Column(columnDefinition = "LONGBLOB")
  private byte[] source;

  protected CaughtMail() {}

  CaughtMail(OutgoingMail mail, byte[] source) {
    this.messageId = mail.messageId();
    this.recipient = mail.to();
    this.caughtAt = mail.writtenAt();
    this.source = source;
  }

  /** Headers and parts as RFC 5322 has them. */
  byte[] source() {
    return source;
  }
}
