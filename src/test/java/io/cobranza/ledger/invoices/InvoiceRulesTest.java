package io.cobranza.ledger.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class InvoiceRulesTest {

  @Autowired MockMvc mvc;
  Api api;

  @BeforeEach
  void aCustomer() {
    api = new Api(mvc);
    new LedgerBuilder(api).customer("C1");
  }

  private Answer issue(String replaced, String by) {
    return api.send(
        "/api/invoices",
        """
        {'number':'0001','customer':'C1','amount':'10.00','currency':'EUR',
         'issuedOn':'2024-01-01','dueOn':'2024-01-31','purchaseOrder':'PO'}
        """
            .replace("'%s".formatted(replaced), "'%s".formatted(by)));
  }

  private void assertRefused(String field, String replaced, String by) {
    assertThat(issue(replaced, by).problem()).isEqualTo("application/problem+json 422 " + field);
    assertThat(api.read("/api/invoices").text("total")).isEqualTo("0");
  }

  @Test
  void anAmountIsGreaterThanZero() {
    assertRefused("amount", "10.00", "0.00");
    assertRefused("amount", "10.00", "-10.00");
  }

  @Test
  void anAmountHasNoMoreDecimalsThanItsCurrency() {
    assertRefused("amount", "10.00", "10.001");
    assertRefused("amount", "10.00','currency':'EUR", "10.5','currency':'JPY");
    assertThat(issue("10.00','currency':'EUR", "10.125','currency':'KWD").status()).isEqualTo(201);
  }

  @Test
  void anAmountOfEndlessDigitsIsRefusedWithoutComputingIt() {
    assertRefused("amount", "10.00", "1e999999999");
    assertRefused("amount", "10.00", "1e-999999999");
    assertRefused("amount", "10.00", "1234567890123456.00");
  }

  @Test
  void theCurrencyExists() {
    assertRefused("currency", "EUR", "EURO");
    assertRefused("currency", "EUR", "eur");
    assertRefused("currency", "EUR", "XTS");
  }

  @Test
  void theCustomerIsKnown() {
    assertRefused("customer", "C1", "C9");
    assertRefused("customer", "C1", "c1");
  }

  @Test
  void anInvoiceIsNotDueBeforeItIsIssued() {
    assertRefused("dueOn", "2024-01-31", "2023-12-31");
    assertThat(issue("2024-01-31", "2024-01-01").status()).isEqualTo(201);
  }

  @Test
  void aYearOutsideOfBusinessIsATypingError() {
    assertRefused("issuedOn", "2024-01-01", "0026-01-01");
    assertRefused("dueOn", "2024-01-31", "2101-01-31");
  }

  @Test
  void emojiAndAccentsAreKept() {
    assertThat(issue("PO", "Pedido Nº 7 🚚").text("purchaseOrder")).isEqualTo("Pedido Nº 7 🚚");
  }

  @Test
  void halfACharacterIsRefused() {
    assertRefused("purchaseOrder", "PO", "\\\\ud83d".substring(1));
  }

  @Test
  void anIdentifierIsNotLongerThanAHundredCharacters() {
    assertRefused("number", "0001", "1".repeat(101));
    assertThat(issue("0001", "1".repeat(100)).status()).isEqualTo(201);
  }

  @Test
  void theSameInvoiceAgainAnswersTheSame() {
    Answer first = issue("", "");

    assertThat(issue("", "")).isEqualTo(first);
  }

  @Test
  void theSameNumberWithAnotherContentIsAConflict() {
    issue("", "");

    assertThat(issue("10.00", "11.00").problem()).isEqualTo("application/problem+json 409 number");
    assertThat(api.read("/api/invoices/0001").text("amount")).isEqualTo("10.00");
  }
}
