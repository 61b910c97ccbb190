package io.cobranza.correspondence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All letters there are, for those who look them up. */
@Service
@Transactional(readOnly = true)
class LetterRegister {

  private final LetterRepository letters;
  private final LetterBodyRepository bodies;
  private final CaughtMailRepository caught;

  LetterRegister(
      LetterRepository letters, LetterBodyRepository bodies, CaughtMailRepository caught) {
    this.letters = letters;
    this.bodies = bodies;
    this.caught = caught;
  }

  Page<LetterEntry> find(LetterQuery query) {
    return letters
        .register(
            query.invoice(),
            query.kind(),
            query.from(),
            query.to(),
            PageRequest.of(query.page(), query.size()))
        .map(Letter::entry);
  }

  Optional<LetterEntry> letter(long id) {
    return letters.findById(id).map(Letter::entry);
  }

  /** As the last attempt handed it to the mail server. */
  Optional<LetterBody> body(long id) {
    return bodies.findFirstByLetterIdOrderByAttemptDesc(id);
  }

  List<Attachment> attachments(long id) {
    return body(id).map(LetterBody::attachments).orElse(List.of());
  }

  /** The whole mail, where the demo's catcher kept it. */
  Optional<byte[]> caughtMail(long id) {
    return body(id)
        .flatMap(body -> caught.findFirstByMessageIdOrderByIdDesc(body.messageId()))
        .map(CaughtMail::source);
  }
}
