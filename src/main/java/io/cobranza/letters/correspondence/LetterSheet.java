package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import java.util.List;

/**
 * A letter with all that its page shows.
 *
 * @param companions the others of the same message
 * @param body null before the first attempt
 * @param caught whether the demo's catcher kept the mail
 * @param preview null unless it has yet to be written and there is still something to write
 * @param waits whether it leaves once somebody lets it go
 */
record LetterSheet(
    LetterEntry letter,
    List<LetterEntry> companions,
    LetterBody body,
    List<Attachment> attachments,
    boolean caught,
    Preview preview,
    boolean waits) {

  /** Null if there is none to show. */
  String html() {
    return body != null ? body.html() : preview != null ? preview.letter().html() : null;
  }
}
