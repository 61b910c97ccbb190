package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterRepository.Carried;
import io.cobranza.shared.Attachment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** How many others left, or were to leave, together with each of the letters, by its id. */
  Map<Long, Long> companions(Collection<LetterEntry> entries) {
    List<LetterEntry> tried = entries.stream().filter(l -> l.messageId() != null).toList();
    Map<Long, Long> letters =
        this.letters
            .carriedBy(tried.stream().map(LetterEntry::messageId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Carried::getMessage, Carried::getLetters));
    return tried.stream()
        .filter(letter -> letters.getOrDefault(letter.messageId(), 0L) > 1)
        .collect(Collectors.toMap(LetterEntry::id, letter -> letters.get(letter.messageId()) - 1));
  }

  /** For each of the letters whose text is that of another: that one, by its own id. */
  Map<Long, LetterEntry> leaders(Collection<LetterEntry> entries) {
    List<LetterEntry> merged = entries.stream().filter(LetterEntry::isPartOfAnother).toList();
    Map<Long, LetterEntry> leaders =
        letters
            .findAllById(merged.stream().map(LetterEntry::messageId).distinct().toList())
            .stream()
            .map(Letter::entry)
            .collect(Collectors.toMap(LetterEntry::id, Function.identity()));
    return merged.stream()
        .collect(Collectors.toMap(LetterEntry::id, letter -> leaders.get(letter.messageId())));
  }

  /** The others of the same message. */
  List<LetterEntry> companions(LetterEntry letter) {
    return letter.messageId() == null
        ? List.of()
        : letters.findByMessageIdAndIdNotOrderById(letter.messageId(), letter.id()).stream()
            .map(Letter::entry)
            .toList();
  }

  /** As the last attempt handed it to the mail server: the text of the message it left in. */
  Optional<LetterBody> body(long id) {
    return letter(id).flatMap(this::body);
  }

  /** As {@link #body(long)}. */
  Optional<LetterBody> body(LetterEntry letter) {
    return Optional.ofNullable(letter.messageId())
        .flatMap(bodies::findFirstByLetterIdOrderByAttemptDesc);
  }

  List<Attachment> attachments(long id) {
    return body(id).map(LetterBody::attachments).orElse(List.of());
  }

  /** Whether the demo's catcher kept the mail. */
  boolean isCaught(LetterBody body) {
    return caught.existsByMessageId(body.messageId());
  }

  /** The whole mail, where the demo's catcher kept it. */
  Optional<byte[]> caughtMail(long id) {
    return body(id)
        .flatMap(body -> caught.findFirstByMessageIdOrderByIdDesc(body.messageId()))
        .map(CaughtMail::source);
  }
}
