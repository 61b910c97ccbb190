package io.cobranza.letters.correspondence;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.Refused;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether letters leave, which wait, and what a supervisor decides about them. */
@Controller
@RequestMapping("/letters")
class WayOutPages {

  private static final int LETTERS_A_PAGE = 50;

  private final WayOut wayOut;
  private final Releases releases;
  private final ProblemTexts texts;
  private final ConflictRetry retry;

  WayOutPages(WayOut wayOut, Releases releases, ProblemTexts texts, ConflictRetry retry) {
    this.wayOut = wayOut;
    this.releases = releases;
    this.texts = texts;
    this.retry = retry;
  }

  @GetMapping("/way-out")
  String show(@RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute("decision", wayOut.decision().orElse(null));
    model.addAttribute("sending", wayOut.sending());
    model.addAttribute("choices", Sending.values());
    model.addAttribute(
        "letters", releases.waiting(PageRequest.of(Math.max(0, page), LETTERS_A_PAGE)));
    return "letters/way-out";
  }

  /** A refusal is shown beside the fields, which keep what was typed. */
  @PostMapping("/way-out")
  String decide(
      @RequestParam Sending sending,
      @RequestParam(defaultValue = "false") boolean withdraw,
      @RequestParam String reason,
      Model model,
      Locale locale) {
    try {
      retry.inTransaction(
          () -> {
            if (withdraw) {
              releases.withdrawAll(reason);
            }
            wayOut.decide(sending, reason);
            return sending;
          });
      return "redirect:/letters/way-out";
    } catch (Refused refused) {
      model.addAttribute("refusal", texts.reason(refused, locale));
      return show(0, model);
    }
  }

  @PostMapping("/{id}/release")
  String release(@PathVariable long id, Model model, Locale locale) {
    return done(() -> releases.release(id), model, locale);
  }

  @PostMapping("/{id}/withdraw")
  String withdraw(@PathVariable long id, @RequestParam String reason, Model model, Locale locale) {
    return done(() -> releases.withdraw(id, reason), model, locale);
  }

  private String done(Runnable what, Model model, Locale locale) {
    try {
      retry.inTransaction(
          () -> {
            what.run();
            return true;
          });
      return "redirect:/letters/way-out";
    } catch (Refused refused) {
      model.addAttribute("refusal", texts.reason(refused, locale));
      return show(0, model);
    }
  }
}
