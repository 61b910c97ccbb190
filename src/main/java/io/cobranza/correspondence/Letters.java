package io.cobranza.correspondence;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's letters. Planning and cancelling are rows in the caller's transaction: they cost no
 * mail server and are undone with it. Sending is the relay's work, afterwards.
 */
@Service
public class Letters {

  private final LetterRepository letters;
  private final CompanyCalendar calendar;

  Letters(LetterRepository letters, CompanyCalendar calendar) {
    this.letters = letters;
    this.calendar = calendar;
  }

  /**
   * Records that the letter is to be sent, as soon as the caller's transaction commits.
   *
   * @throws LetterAlreadyPlannedException if the case has this kind and occurrence already,
   *     whatever became of it; the caller's transaction can then only be rolled back
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void plan(LetterOrder order) {
    try {
      letters.save(new Letter(order, calendar.now(), calendar.today()));
    } catch (DataIntegrityViolationException e) {
      if (String.valueOf(e.getMessage()).contains(Letter.ONCE)) {
        throw new LetterAlreadyPlannedException(order, e);
      }
      throw e;
    }
  }

  /**
   * Cancels every letter of the case that has not left. A letter that a node is about to send is
   * cancelled too, up to the moment it is handed to the mail server.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void cancelPending(CaseId caseId) {
    letters.cancelPending(caseId.value());
  }

  /** The letters of a case in the order they were planned; empty if it has none. */
  @Transactional(readOnly = true)
  public List<LetterSummary> ofCase(CaseId caseId) {
    return letters.findByCaseIdOrderById(caseId.value()).stream().map(Letter::summary).toList();
  }

  /**
   * Sends a letter again that failed, or of which nobody knows whether it left. It is written anew
   * from the facts of that moment.
   *
   * @param newEmail where it goes this time; null to use the contact's own address as it is then
   * @throws IllegalArgumentException if there is no such letter
   * @throws IllegalStateException if it neither failed nor is unknown
   */
  @Transactional
  public void sendAgain(long letterId, String newEmail) {
    Letter letter =
        letters
            .findForUpdate(letterId)
            .orElseThrow(() -> new IllegalArgumentException("No letter " + letterId));
    letter.sendAgain(newEmail, calendar.now());
  }
}
