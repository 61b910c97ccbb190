package io.cobranza.ledger.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** What we hold for a customer, for those who say what it is for or pay it back. */
@Controller
@RequestMapping("/account")
class AccountPages {

  /** So many are shown; whoever holds more money than that has another question to answer. */
  private static final int SHOWN = 200;

  /**
   * @param reference of the move that may follow: pressed twice, it is the same one
   */
  record Row(HeldMoney held, String reference) {}

  /**
   * What somebody asks for.
   *
   * @param invoiceNumber null or empty to pay it back
   */
  record Asked(
      String customer,
      String reference,
      ReceiptKind kind,
      String receipt,
      String invoiceNumber,
      BigDecimal amount,
      String currency,
      String reason) {}

  private final Customers customers;
  private final Invoices invoices;
  private final HeldMoneyTable held;
  private final AccountMoves moves;
  private final CompanyCalendar calendar;
  private final ProblemTexts texts;
  private final ConflictRetry retry;

  AccountPages(
      Customers customers,
      Invoices invoices,
      HeldMoneyTable held,
      AccountMoves moves,
      CompanyCalendar calendar,
      ProblemTexts texts,
      ConflictRetry retry) {
    this.customers = customers;
    this.invoices = invoices;
    this.held = held;
    this.moves = moves;
    this.calendar = calendar;
    this.texts = texts;
    this.retry = retry;
  }

  @GetMapping
  String show(@RequestParam String customer, Locale language, Model model) {
    CustomerFacts known =
        customers
            .find(customer.strip())
            .orElseThrow(() -> Refused.unknown("customer", "customer.unknown", customer));
    Function<Money, String> money = amount -> MoneyFormat.format(amount, language);
    model.addAttribute("customer", known);
    model.addAttribute("money", money);
    model.addAttribute(
        "rows",
        held.of(known.id(), SHOWN).stream()
            .map(each -> new Row(each, "DESK-" + UUID.randomUUID()))
            .toList());
    model.addAttribute("invoices", invoices.openOf(known.id()));
    return "account";
  }

  /** Gives some of it to an invoice. A refusal is shown above what it is about. */
  @PostMapping("/give")
  String give(Asked asked, Model model, Locale language) {
    return move(
        asked,
        () ->
            invoices
                .numbered(
                    List.of(
                        FieldRules.text(
                            "invoiceNumber", asked.invoiceNumber(), FieldRules.IDENTIFIER)))
                .require(asked.invoiceNumber(), null),
        model,
        language);
  }

  /** Keeps that some of it was paid back. */
  @PostMapping("/pay-back")
  String payBack(Asked asked, Model model, Locale language) {
    return move(asked, () -> null, model, language);
  }

  private String move(Asked asked, Supplier<InvoiceId> to, Model model, Locale language) {
    String customer = FieldRules.text("customer", asked.customer(), FieldRules.IDENTIFIER);
    try {
      AccountMove told =
          new AccountMove(
              FieldRules.text("reference", asked.reference(), FieldRules.IDENTIFIER),
              FieldRules.required("kind", asked.kind()),
              FieldRules.text("receipt", asked.receipt(), FieldRules.IDENTIFIER),
              null,
              to.get(),
              FieldRules.money("amount", asked.amount(), "currency", asked.currency()),
              calendar.today(),
              FieldRules.optionalText("reason", asked.reason(), FieldRules.TEXT).orElse(null));
      retry.inTransaction(
          () -> {
            moves.make(told);
            return told;
          });
    } catch (Refused refused) {
      model.addAttribute("refusal", texts.reason(refused, language));
      return show(customer, language, model);
    }
    return "redirect:/account?customer=" + UriUtils.encode(customer, UTF_8);
  }
}
