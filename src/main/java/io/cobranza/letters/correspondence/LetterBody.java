package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** What one attempt handed to the mail server, unchanged for as long as the letter is kept. */
@Entity
@Table(name = "letter_body")
class LetterBody {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long letterId;
  private int attempt;
  private String messageId;

  @Column(columnDefinition = "MEDIUMTEXT")
  private String html;

  @Column(columnDefinition = "MEDIUMTEXT")
  private String text;

  @Column(columnDefinition = "MEDIUMBLOB")
  private byte[] pdf;

  @ElementCollection
  @CollectionTable(name = "letter_attachment", joinColumns = @JoinColumn(name = "letter_body_id"))
  @OrderColumn(name = "position")
  private List<KeptAttachment> attachments = new ArrayList<>();

  protected LetterBody() {}

  LetterBody(ClaimedLetter letter, OutgoingMail mail) {
    letterId = letter.id();
    attempt = letter.attempt();
    messageId = mail.messageId();
    html = mail.letter().html();
    text = mail.letter().text();
    pdf = mail.letter().pdf();
    mail.attachments().stream().map(KeptAttachment::new).forEach(attachments::add);
  }

  public String html() {
    return html;
  }

  public String text() {
    return text;
  }

  public byte[] pdf() {
    return pdf;
  }

  public String messageId() {
    return messageId;
  }

  /** Needs an open transaction: attachments can be large and are read only when asked for. */
  List<Attachment> attachments() {
    return attachments.stream().map(KeptAttachment::attachment).toList();
  }
}
