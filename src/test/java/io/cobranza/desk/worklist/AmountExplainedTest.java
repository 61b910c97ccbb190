package io.cobranza.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.interest.Interest;
import io.cobranza.ledger.interest.InterestStatement;
import io.cobranza.testing.CollectionTest;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form says of how an amount comes about leads to what is asked for, to the cent. */
class AmountExplainedTest extends CollectionTest {

  private static final Pattern AMOUNT = Pattern.compile("EUR (-?[\\d,]+\\.\\d\\d)");

  @Autowired FormService forms;
  @Autowired Interest interest;

  /** Late payment costs interest and compensation there. */
  @BeforeEach
  void aCustomerInLuxembourg() {
    pays("1000.00");
    assertThat(
            api.send(
                    "/api/customers",
                    "{'number':'C-L','name':'Customer','language':'en','country':'LU'}")
                .status())
        .isEqualTo(201);
    ledger.invoice("F-2", "C-L", "1000.00");
    followed = "F-2";
    time.goTo("2024-02-12");
  }

  private String explained() {
    return String.valueOf(
        forms.getTaskFormVariables(task("UserTask_CallCustomer").getId()).get("amountExplained"));
  }

  /** The balance stands among the steps, as what they have come to so far. */
  private static BigDecimal sumOf(String explained) {
    return AMOUNT
        .matcher(explained.replaceAll("Open balance [^·]*", ""))
        .results()
        .map(found -> new BigDecimal(found.group(1).replace(",", "")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal owed() {
    InterestStatement owed = interest.statementFor(theCase().invoice(), time.today());
    return owed.principal().plus(owed.interest()).plus(owed.compensation()).amount();
  }

  @Test
  void whatRunsIsSaidOnce() {
    assertThat(explained()).contains("Late interest and compensation, not booked yet");
    assertThat(sumOf(explained())).isEqualByComparingTo(owed());
  }

  @Test
  void whatIsBookedIsNotSaidAgainAsRunning() {
    ledger.payment("P-1", "F-2", "300.00", "2024-02-12");
    assertThat(explained()).contains("Payment received", "Compensation for recovery costs");
    assertThat(sumOf(explained())).isEqualByComparingTo(owed());
    time.goTo("2024-02-16");
    assertThat(sumOf(explained())).isEqualByComparingTo(owed());
  }
}
