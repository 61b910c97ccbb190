package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file that went with a letter. */
@Embeddable
class KeptAttachment {

  private String fileName;
  private String contentType;

  @Column(columnDefinition = "MEDIUMBLOB")
  private byte[] content;

  protected KeptAttachment() {}

  KeptAttachment(Attachment attachment) {
    fileName = attachment.fileName();
    contentType = attachment.contentType();
    content = attachment.content();
  }

  Attachment attachment() {
    return new Attachment(fileName, contentType, content);
  }
}
