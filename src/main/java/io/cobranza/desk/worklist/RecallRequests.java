package io.cobranza.desk.worklist;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.practice.agency.CasesOutside;
import io.cobranza.shared.FieldRules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a case back from whoever has it outside, as the page of the case offers it. */
@Controller
class RecallRequests {

  private final CasesOutside outside;
  private final ConflictRetry retry;

  RecallRequests(CasesOutside outside, ConflictRetry retry) {
    this.outside = outside;
    this.retry = retry;
  }

  @PostMapping("/cases/{number}/recall")
  String recall(
      @PathVariable String number, @RequestParam String reason, RedirectAttributes redirect) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    retry.inTransaction(
        () -> {
          outside.recall(number, why);
          return number;
        });
    redirect.addAttribute("invoice", number);
    return "redirect:/cases";
  }
}
