package io.cobranza.practice.quality;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of causes that recur. */
@Service
@Transactional
public class Reviews {

  private final ComplaintTable complaints;
  private final ReviewRepository reviews;
  private final RecurrenceRule rule;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  Reviews(
      ComplaintTable complaints,
      ReviewRepository reviews,
      RecurrenceRule rule,
      CompanyCalendar calendar,
      CurrentUser user) {
    this.complaints = complaints;
    this.reviews = reviews;
    this.rule = rule;
    this.calendar = calendar;
    this.user = user;
  }

  /**
   * Opens a review for every cause that recurs and has none open.
   *
   * @return the ids of those opened now
   */
  public List<ReviewId> open() {
    return Arrays.stream(Cause.values())
        .map(cause -> complaints.open(cause, rule.thresholdFor(cause)))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * @throws java.util.NoSuchElementException if there is no such review
   */
  @Transactional(readOnly = true)
  public ReviewFacts get(ReviewId review) {
    return new ReviewFacts(
        reviews.findById(review.value()).orElseThrow().cause(), complaints.of(review));
  }

  /**
   * @throws IllegalStateException if it was decided before
   */
  public void decide(ReviewId review, ReviewDecision decision) {
    reviews.findById(review.value()).orElseThrow().decide(decision, user.id(), calendar.today());
  }
}
