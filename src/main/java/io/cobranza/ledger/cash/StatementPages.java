package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.StatementLimits;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** Files of banks by hand, on the page that shows what of them is to be assigned. */
@Controller
class StatementPages {

  private final StatementIntake intake;
  private final PaymentsToAssignPages page;
  private final ProblemTexts texts;

  StatementPages(StatementIntake intake, PaymentsToAssignPages page, ProblemTexts texts) {
    this.intake = intake;
    this.page = page;
    this.texts = texts;
  }

  /**
   * The page says what became of it, or why it was refused. Nothing is handed on by the session: it
   * stands in the database and takes no objects. Sent once more, the file is known.
   */
  @PostMapping("/payments-to-assign")
  String take(@RequestPart("file") MultipartFile file, Locale language, Model model)
      throws IOException {
    try {
      StatementLimits.requireSmall(file.getSize());
      model.addAttribute("taken", intake.take(file.getBytes()));
    } catch (Refused refusal) {
      model.addAttribute("refusal", texts.reason(refusal, language));
    }
    return page.list(LineState.TO_ASSIGN, LineOrder.OLDEST, 0, language, model);
  }
}
