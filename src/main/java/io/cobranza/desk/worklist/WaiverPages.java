package io.cobranza.desk.worklist;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.practice.waivers.WaiverRequest;
import io.cobranza.practice.waivers.WaiverRequests;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks to let a customer off charges, as the page of the case offers it. */
@Controller
class WaiverPages {

  private final WaiverRequests requests;
  private final CasePages cases;
  private final ProblemTexts texts;
  private final ConflictRetry retry;

  WaiverPages(WaiverRequests requests, CasePages cases, ProblemTexts texts, ConflictRetry retry) {
    this.requests = requests;
    this.cases = cases;
    this.texts = texts;
    this.retry = retry;
  }

  /** A refusal is shown above the case. */
  @PostMapping("/cases/{number}/waivers")
  String ask(
      @PathVariable String number,
      @RequestParam String what,
      @RequestParam(required = false) BigDecimal amount,
      @RequestParam String reason,
      Model model,
      Locale language,
      RedirectAttributes redirect) {
    try {
      WaiverRequest told = WaiverRequest.checked(null, what, amount, reason);
      retry.inTransaction(() -> requests.ask(number, null, told));
      redirect.addAttribute("invoice", number);
      return "redirect:/cases";
    } catch (Refused refused) {
      model.addAttribute("refusal", texts.reason(refused, language));
      return cases.show(number, language, model);
    }
  }
}
