package io.cobranza.desk.operations;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.FieldRules;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What does not go on by itself: steps and letters, why, and the way to try them again. */
@Controller
@RequestMapping("/operations")
class OperationsPages {

  private static final int LINES_A_PAGE = 50;
  private static final int ACTS_SHOWN = 10;

  private final StuckSteps steps;
  private final StuckLetters letters;
  private final OperatorActs acts;
  private final Operations operations;
  private final ConflictRetry retry;

  OperationsPages(
      StuckSteps steps,
      StuckLetters letters,
      OperatorActs acts,
      Operations operations,
      ConflictRetry retry) {
    this.steps = steps;
    this.letters = letters;
    this.acts = acts;
    this.operations = operations;
    this.retry = retry;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) String invoice,
      @RequestParam(defaultValue = "NEWEST") StuckOrder order,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "0") int letterPage,
      Model model) {
    String asked = invoice == null || invoice.isBlank() ? null : invoice.strip();
    model.addAttribute("invoice", asked);
    model.addAttribute("order", order);
    model.addAttribute("orders", StuckOrder.values());
    model.addAttribute("steps", steps.find(asked, order, lines(page)));
    model.addAttribute("letters", letters.find(asked, order, lines(letterPage)));
    model.addAttribute("acts", acts.latest(ACTS_SHOWN));
    return "operations";
  }

  /** Everything that was reported, for those who can read it. */
  @GetMapping("/steps/{job}")
  ResponseEntity<String> trace(@PathVariable String job) {
    return steps
        .traceOf(job)
        .map(trace -> ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(trace))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
  }

  @PostMapping("/steps/{job}/retry")
  String tryStepAgain(
      @PathVariable String job,
      @RequestParam String reason,
      @RequestParam(required = false) String invoice,
      RedirectAttributes redirect) {
    String why = FieldRules.text("reason", reason, FieldRules.NAME);
    retry.inTransaction(
        () -> {
          operations.tryStepAgain(job, why);
          return job;
        });
    return back(invoice, redirect);
  }

  @PostMapping("/letters/{letter}/retry")
  String sendLetterAgain(
      @PathVariable("letter") long id,
      @RequestParam String reason,
      @RequestParam(required = false) String invoice,
      RedirectAttributes redirect) {
    String why = FieldRules.text("reason", reason, FieldRules.NAME);
    retry.inTransaction(
        () -> {
          operations.sendLetterAgain(new LetterId(id), why);
          return id;
        });
    return back(invoice, redirect);
  }

  private static String back(String invoice, RedirectAttributes redirect) {
    if (invoice != null && !invoice.isBlank()) {
      redirect.addAttribute("invoice", invoice);
    }
    return "redirect:/operations";
  }

  private static PageRequest lines(int page) {
    return PageRequest.of(Math.max(0, page), LINES_A_PAGE);
  }
}
