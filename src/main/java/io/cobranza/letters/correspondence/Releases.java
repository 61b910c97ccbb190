package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that wait for a person to read them and to let them go. */
@Service
class Releases {

  private final LetterRepository letters;
  private final WaitingLetters waiting;
  private final Composer composer;
  private final WayOut wayOut;
  private final CompanyCalendar calendar;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Releases(
      LetterRepository letters,
      WaitingLetters waiting,
      Composer composer,
      WayOut wayOut,
      CompanyCalendar calendar,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.letters = letters;
    this.waiting = waiting;
    this.composer = composer;
    this.wayOut = wayOut;
    this.calendar = calendar;
    this.user = user;
    this.events = events;
  }

  /** What is due and may not leave, the longest first. */
  @Transactional(readOnly = true)
  Page<WaitingLetter> waiting(Pageable page) {
    return switch (wayOut.sending()) {
      case EVERYTHING -> Page.empty(page);
      case AFTER_READING -> waiting.at(calendar.now(), false, page);
      case NOTHING -> waiting.at(calendar.now(), true, page);
    };
  }

  /** Whether the letter leaves once somebody lets it go. */
  @Transactional(readOnly = true)
  boolean waits(Letter letter) {
    return wayOut.sending() == Sending.AFTER_READING && mayBeReleased(letter);
  }

  /**
   * The message as it would leave now, with all that would leave with it; empty if the letter is
   * underway or done with, or if what it is about is over.
   */
  @Transactional(readOnly = true)
  Optional<Preview> preview(Letter letter) {
    if (letter.state() != LetterState.PLANNED) {
      return Optional.empty();
    }
    if (letter.kind().isListing()) {
      return composer.listing(letter.asItStands());
    }
    List<Told> told =
        together(letter, letters.dueOf(letter.customerId(), calendar.now())).stream()
            .flatMap(each -> composer.tell(each.asItStands()).stream())
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(composer.compose(told));
  }

  /**
   * Lets the letter go, and those that leave in one message with it. It is written anew when it
   * leaves, from the facts of that moment.
   *
   * @throws Refused if it does not wait for this
   */
  @Transactional
  void release(long id) {
    change(id, LetterReleased::new, letter -> letter.letGo(user.id(), calendar.now()));
  }

  /**
   * Lets the letter never go, and those that would leave in one message with it.
   *
   * @param reason the auditor reads it
   * @throws Refused if it does not wait for this, or without a reason
   */
  @Transactional
  void withdraw(long id, String reason) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    change(id, LetterWithdrawn::new, letter -> letter.withdraw(why));
  }

  /** Withdraws all that are due and have not left, but those to ourselves. */
  @Transactional
  void withdrawAll(String reason) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    letters.lockAllDue(calendar.now()).stream()
        .filter(letter -> !letter.kind().isForOurselves())
        .forEach(letter -> change(letter, LetterWithdrawn::new, l -> l.withdraw(why)));
  }

  private void change(long id, BiFunction<CaseId, LetterKind, Object> told, Consumer<Letter> what) {
    Letter letter =
        letters
            .findForUpdate(id)
            .orElseThrow(() -> Refused.unknown("letter", "letters.error.not-found", id));
    if (!mayBeReleased(letter)) {
      throw Refused.conflict("letter", "letters.error.not-waiting", id);
    }
    together(letter, letters.lockDueOf(letter.customerId(), calendar.now()))
        .forEach(each -> change(each, told, what));
  }

  private void change(
      Letter letter, BiFunction<CaseId, LetterKind, Object> told, Consumer<Letter> what) {
    what.accept(letter);
    letters.save(letter);
    if (letter.caseId() != null) {
      events.publishEvent(told.apply(letter.caseId(), letter.kind()));
    }
  }

  private boolean mayBeReleased(Letter letter) {
    return letter.isDue(calendar.now()) && !letter.isReleased() && !letter.kind().isForOurselves();
  }

  private static List<Letter> together(Letter letter, List<Letter> due) {
    return Stream.concat(
            Stream.of(letter),
            due.stream().filter(other -> other.id() != letter.id() && other.goesWith(letter)))
        .toList();
  }
}
