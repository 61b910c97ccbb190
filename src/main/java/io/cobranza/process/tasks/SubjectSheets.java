package io.cobranza.process.tasks;

import io.cobranza.desk.worklist.CaseSheet;
import io.cobranza.desk.worklist.CaseSheets;
import io.cobranza.desk.worklist.PaymentSheets;
import io.cobranza.desk.worklist.ReviewSheets;
import io.cobranza.desk.worklist.SendingSheets;
import org.springframework.stereotype.Component;

/** The sheet of what a task is about, whatever that is. */
@Component
class SubjectSheets {

  private final CaseSheets cases;
  private final ReviewSheets reviews;
  private final SendingSheets sendings;
  private final PaymentSheets payments;

  SubjectSheets(
      CaseSheets cases, ReviewSheets reviews, SendingSheets sendings, PaymentSheets payments) {
    this.cases = cases;
    this.reviews = reviews;
    this.sendings = sendings;
    this.payments = payments;
  }

  CaseSheet of(TaskSubject subject) {
    if (subject.isCase()) {
      return cases.of(subject.caseId());
    }
    if (subject.lineId() != null) {
      return payments.of(subject.lineId());
    }
    return subject.reviewId() == null
        ? sendings.of(subject.questionId())
        : reviews.of(subject.reviewId());
  }

  /** Whether nobody has spoken with the customer about the case yet, in the words of the forms. */
  String firstContact(TaskSubject subject) {
    return cases.firstContact(subject.caseId());
  }
}
