package io.cobranza.desk.reports;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The summary of the morning, at any time of the day. */
@Controller
class SummaryPage {

  private final DailySummaries summaries;

  SummaryPage(DailySummaries summaries) {
    this.summaries = summaries;
  }

  @GetMapping("/summary")
  String summary(Locale language, Model model) {
    model.addAttribute("summary", summaries.today(language));
    return "summary";
  }
}
