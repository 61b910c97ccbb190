package io.cobranza.letters.dunning;

import static io.cobranza.letters.dunning.LettersThatLeft.stepOf;

import io.cobranza.letters.correspondence.LetterFacts.Course;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Outlook;
import io.cobranza.practice.outlook.Outlooks;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.practice.policy.ObjectiveRule;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a letter stands among those of its case: the last before it, its aim, what follows. */
@Component
class CourseOfLetters {

  /** Letters that collect: they say what they are for. */
  private static final Set<LetterKind> WITH_PURPOSE =
      EnumSet.of(
          LetterKind.FIRST_REMINDER,
          LetterKind.SECOND_REMINDER,
          LetterKind.FORMAL_NOTICE,
          LetterKind.SUSPENSION_NOTICE,
          LetterKind.FINAL_DEMAND,
          LetterKind.LAW_FIRM_LETTER,
          LetterKind.BROKEN_PROMISE_CLAIM,
          LetterKind.PART_KEPT_CLAIM);

  /** A friendly letter about a very old debt is still a friendly letter. */
  private static final Map<LetterKind, ContactObjective> FIRMEST =
      Map.of(
          LetterKind.FIRST_REMINDER, ContactObjective.FIND_BARRIER,
          LetterKind.SECOND_REMINDER, ContactObjective.GENERATE_ACTION,
          LetterKind.SUSPENSION_NOTICE, ContactObjective.CHANGE_CONDITIONS);

  private final Outlooks outlooks;
  private final Announcements announcements;
  private final ObjectiveRule objectives;
  private final Letters letters;

  CourseOfLetters(
      Outlooks outlooks, Announcements announcements, ObjectiveRule objectives, Letters letters) {
    this.outlooks = outlooks;
    this.announcements = announcements;
    this.objectives = objectives;
    this.letters = letters;
  }

  Course of(LetterOrder order, Debt debt, int daysOverdue) {
    Outlook outlook = withWhatWaits(order, outlooks.of(debt));
    return new Course(
        letters.sentAbout(order.invoice()),
        objective(order.kind(), daysOverdue, debt.facts().course().pressing()),
        outlook.standing(),
        announcements.of(order.kind(), outlook));
  }

  /** A letter of the calendar that waits comes before what follows it. */
  private Outlook withWhatWaits(LetterOrder order, Outlook outlook) {
    return outlook.standing() != Standing.COLLECTED || order.kind().isDunning()
        ? outlook
        : letters
            .nextToLeave(order.invoice())
            .map(letter -> new Coming(What.of(stepOf(letter.kind())), letter.on()))
            .map(outlook::after)
            .orElse(outlook);
  }

  /**
   * By the age of the debt, though never firmer than the letter: conditions change with the one
   * that says so, and with no other.
   */
  private ContactObjective objective(LetterKind kind, int daysOverdue, boolean pressing) {
    if (!WITH_PURPOSE.contains(kind)) {
      return null;
    }
    ContactObjective byAge = objectives.objectiveFor(daysOverdue, pressing);
    ContactObjective firmest = FIRMEST.getOrDefault(kind, ContactObjective.PRESS);
    return byAge.compareTo(firmest) > 0 ? firmest : byAge;
  }
}
