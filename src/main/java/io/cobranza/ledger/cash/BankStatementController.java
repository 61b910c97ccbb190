package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.StatementLimits;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of banks by HTTP. The same file again changes nothing and says so. */
@RestController
class BankStatementController {

  private final StatementIntake intake;

  BankStatementController(StatementIntake intake) {
    this.intake = intake;
  }

  @PostMapping(path = "/api/bank-statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  TakenFile take(@RequestPart("file") MultipartFile file) throws IOException {
    StatementLimits.requireSmall(file.getSize());
    return intake.take(file.getBytes());
  }
}
