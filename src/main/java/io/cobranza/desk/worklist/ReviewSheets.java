package io.cobranza.desk.worklist;

import io.cobranza.practice.quality.Complaint;
import io.cobranza.practice.quality.ReviewFacts;
import io.cobranza.practice.quality.ReviewId;
import io.cobranza.practice.quality.Reviews;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the quality group needs to know of a cause that recurs. */
@Service
@Transactional(readOnly = true)
public class ReviewSheets {

  private final Reviews reviews;
  private final Wording wording;

  ReviewSheets(Reviews reviews, Wordings wordings) {
    this.reviews = reviews;
    this.wording = wordings.ofTheCompany();
  }

  public CaseSheet of(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    String cause = wording.say("dispute.reason." + facts.cause());
    return new CaseSheet(
        Map.of(
            "subject", cause,
            "causeText", cause,
            "complaintCount", Integer.toString(facts.complaints().size())),
        Map.of("complaints", facts.complaints().stream().map(this::row).toList()));
  }

  private Map<String, String> row(Complaint complaint) {
    return Map.of(
        "raisedOn", wording.day(complaint.raisedOn()),
        "customer", complaint.customerName(),
        "invoice", complaint.invoiceNumber(),
        "amount", wording.money(complaint.amount()),
        "text", wording.text(complaint.text()));
  }
}
