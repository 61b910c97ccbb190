package io.cobranza.letters.correspondence;

import io.cobranza.shared.Attachment;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a letter shows. */
@Component
class LetterSheets {

  private final LetterRepository letters;
  private final LetterRegister register;
  private final Releases releases;

  LetterSheets(LetterRepository letters, LetterRegister register, Releases releases) {
    this.letters = letters;
    this.register = register;
    this.releases = releases;
  }

  @Transactional(readOnly = true)
  Optional<LetterSheet> of(long id) {
    return letters.findById(id).map(this::sheet);
  }

  private LetterSheet sheet(Letter letter) {
    LetterEntry entry = letter.entry();
    Optional<LetterBody> body = register.body(entry);
    List<Attachment> attachments = body.map(LetterBody::attachments).orElse(List.of());
    Optional<Preview> preview = body.isPresent() ? Optional.empty() : releases.preview(letter);
    return new LetterSheet(
        entry,
        register.companions(entry),
        body.orElse(null),
        attachments,
        body.filter(register::isCaught).isPresent(),
        preview.orElse(null),
        releases.waits(letter));
  }
}
