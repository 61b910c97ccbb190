package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.StatementLimits;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of banks by hand, on the page that shows what of them is to be assigned. */
@Controller
class StatementPages {

  private final StatementIntake intake;

  StatementPages(StatementIntake intake) {
    this.intake = intake;
  }

  /** The page says what became of it, or why it was refused. */
  @PostMapping("/payments-to-assign")
  String take(@RequestPart("file") MultipartFile file, RedirectAttributes answer)
      throws IOException {
    try {
      StatementLimits.requireSmall(file.getSize());
      answer.addFlashAttribute("taken", intake.take(file.getBytes()));
    } catch (Refused refusal) {
      answer.addFlashAttribute("refusedFile", refusal.messageKey());
      answer.addFlashAttribute("refusalValues", List.of(refusal.arguments()));
    }
    return "redirect:/payments-to-assign";
  }
}
