package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import io.cobranza.shared.Refused;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All lines that somebody has to assign on one page, and what became of the others. */
@Controller
@RequestMapping("/payments-to-assign")
class PaymentsToAssignPages {

  private static final int LINES_A_PAGE = 25;

  private final ShownLines lines;
  private final Assignments assignments;
  private final ProblemTexts texts;
  private final ConflictRetry retry;

  PaymentsToAssignPages(
      ShownLines lines, Assignments assignments, ProblemTexts texts, ConflictRetry retry) {
    this.lines = lines;
    this.assignments = assignments;
    this.texts = texts;
    this.retry = retry;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "TO_ASSIGN") LineState state,
      @RequestParam(defaultValue = "OLDEST") LineOrder order,
      @RequestParam(defaultValue = "0") int page,
      Locale language,
      Model model) {
    Function<Money, String> money = amount -> MoneyFormat.format(amount, language);
    model.addAttribute(
        "lines", lines.in(state, order, PageRequest.of(Math.max(0, page), LINES_A_PAGE)));
    model.addAttribute("states", LineState.values());
    model.addAttribute("state", state);
    model.addAttribute("orders", LineOrder.values());
    model.addAttribute("order", order);
    model.addAttribute("money", money);
    return "payments-to-assign";
  }

  /** A refusal is shown above the list. */
  @PostMapping("/{line}")
  String decide(
      @PathVariable long line,
      @RequestParam Decision.Choice choice,
      @RequestParam(defaultValue = "") String said,
      @RequestParam(defaultValue = "OLDEST") LineOrder order,
      @RequestParam(defaultValue = "0") int page,
      Model model,
      Locale language) {
    try {
      Decision decision = new Decision(choice, said);
      retry.inTransaction(
          () -> {
            assignments.decide(new BankLineId(line), decision);
            assignments.book(new BankLineId(line));
            return line;
          });
      return "redirect:/payments-to-assign?order=%s&page=%d".formatted(order, page);
    } catch (Refused refused) {
      model.addAttribute("refusal", texts.reason(refused, language));
      return list(LineState.TO_ASSIGN, order, page, language, model);
    }
  }
}
