package io.cobranza.practice.quality;

import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Causes of complaints over time, and what was done about them. */
@Controller
class CausePages {

  private static final int LINES_A_PAGE = 30;

  private final CauseReport report;

  CausePages(CauseReport report) {
    this.report = report;
  }

  @GetMapping("/causes")
  String causes(
      @RequestParam(required = false) Cause cause,
      @RequestParam(defaultValue = "0") int page,
      Locale language,
      Model model) {
    Function<Money, String> money = amount -> MoneyFormat.format(amount, language);
    model.addAttribute(
        "lines", report.lines(cause, PageRequest.of(Math.max(0, page), LINES_A_PAGE)));
    model.addAttribute("causes", Cause.values());
    model.addAttribute("cause", cause);
    model.addAttribute("money", money);
    return "causes";
  }
}
