package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterFacts.Course;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.practice.policy.ObjectiveRule;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
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

  private final NextSteps nextSteps;
  private final ObjectiveRule objectives;
  private final Letters letters;
  private final CompanyCalendar calendar;

  CourseOfLetters(
      NextSteps nextSteps, ObjectiveRule objectives, Letters letters, CompanyCalendar calendar) {
    this.nextSteps = nextSteps;
    this.objectives = objectives;
    this.letters = letters;
    this.calendar = calendar;
  }

  Course of(LetterOrder order, CaseFacts facts, int daysOverdue) {
    return new Course(
        lastLetterOn(order),
        objective(order.kind(), daysOverdue, facts.course().pressing()),
        nextSteps.after(order.kind(), facts));
  }

  private LocalDate lastLetterOn(LetterOrder order) {
    return letters.ofCase(order.caseId()).stream()
        .map(LetterSummary::sentAt)
        .filter(Objects::nonNull)
        .map(at -> LocalDate.ofInstant(at, calendar.zone()))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private ContactObjective objective(LetterKind kind, int daysOverdue, boolean pressing) {
    return WITH_PURPOSE.contains(kind) ? objectives.objectiveFor(daysOverdue, pressing) : null;
  }
}
