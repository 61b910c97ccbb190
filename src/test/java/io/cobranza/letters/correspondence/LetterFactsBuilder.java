package io.cobranza.letters.correspondence;

import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Facts of a letter that a test changes where it matters to it. */
class LetterFactsBuilder {

  private String recipient = "María Peña";
  private String email = "pagos@tornillos.example";
  private Locale language = Locale.forLanguageTag("es");
  private String customer = "Tornillos Núñez, S.L.";
  private String invoiceNumber = "F-2023-0815";
  private String purchaseOrder = "PO-77/9";
  private Money amount = Money.of("1234.56", "EUR");
  private Money open = Money.of("1034.50", "EUR");
  private LetterFacts.Charges charges;
  private int daysOverdue = 24;
  private LetterFacts.Before before =
      new LetterFacts.Before(
          List.of(
              new LetterFacts.Sent(LetterKind.FIRST_REMINDER, LocalDate.of(2023, 12, 20)),
              new LetterFacts.Sent(LetterKind.FORMAL_NOTICE, LocalDate.of(2024, 1, 3))));
  private Standing standing = Standing.COLLECTED;
  private Coming next = new Coming(What.SECOND_REMINDER, LocalDate.of(2024, 1, 15));
  private String explanation = "La entrega se hizo el 4 de diciembre.\nAdjuntamos el albarán.";
  private ContactObjective objective = ContactObjective.REMIND;
  private LetterFacts.Promise promise =
      new LetterFacts.Promise(
          Money.of("500.00", "EUR"), LocalDate.of(2024, 1, 10), Money.of("120.00", "EUR"), 2, 3);
  private List<Attachment> attachments = List.of();

  static LetterFactsBuilder someFacts() {
    return new LetterFactsBuilder();
  }

  LetterFactsBuilder to(String recipient, String email) {
    this.recipient = recipient;
    this.email = email;
    return this;
  }

  LetterFactsBuilder in(Locale language) {
    this.language = language;
    return this;
  }

  LetterFactsBuilder ofCustomer(String customer) {
    this.customer = customer;
    return this;
  }

  LetterFactsBuilder about(String invoiceNumber) {
    this.invoiceNumber = invoiceNumber;
    return this;
  }

  LetterFactsBuilder ordered(String purchaseOrder) {
    this.purchaseOrder = purchaseOrder;
    return this;
  }

  LetterFactsBuilder owing(Money amount, Money open) {
    this.amount = amount;
    this.open = open;
    return this;
  }

  LetterFactsBuilder charged(String interest, String compensation) {
    charges =
        new LetterFacts.Charges(
            Money.of(interest, "EUR"),
            Money.of(compensation, "EUR"),
            Money.of("0.00", "EUR"),
            Money.of("0.00", "EUR"),
            Money.of("0.00", "EUR"));
    return this;
  }

  LetterFactsBuilder without(String disputed, String comingBack) {
    charges =
        new LetterFacts.Charges(
            Money.of("0.00", "EUR"),
            Money.of("0.00", "EUR"),
            Money.of(disputed, "EUR"),
            Money.of(comingBack, "EUR"),
            Money.of("0.00", "EUR"));
    return this;
  }

  LetterFactsBuilder overdueBy(int days) {
    this.daysOverdue = days;
    return this;
  }

  LetterFactsBuilder afterwards(LetterFacts.Sent... sent) {
    this.before = new LetterFacts.Before(List.of(sent));
    return this;
  }

  LetterFactsBuilder standing(Standing standing) {
    this.standing = standing;
    return this;
  }

  LetterFactsBuilder next(What what, LocalDate day) {
    this.next = what == null ? null : new Coming(what, day);
    return this;
  }

  LetterFactsBuilder explainedBy(String explanation) {
    this.explanation = explanation;
    return this;
  }

  LetterFactsBuilder toAchieve(ContactObjective objective) {
    this.objective = objective;
    return this;
  }

  LetterFactsBuilder promised(LetterFacts.Promise promise) {
    this.promise = promise;
    return this;
  }

  LetterFactsBuilder with(Attachment... attachments) {
    this.attachments = List.of(attachments);
    return this;
  }

  LetterFacts build() {
    return new LetterFacts(
        new LetterFacts.Addressee(recipient, email, language),
        new LetterFacts.Customer(customer, "C-0042"),
        new LetterFacts.Invoice(
            invoiceNumber,
            LocalDate.of(2023, 11, 15),
            LocalDate.of(2023, 12, 15),
            amount,
            open,
            charges,
            daysOverdue,
            purchaseOrder),
        new LetterFacts.Course(before, objective, standing, next),
        new LetterFacts.Occasion(
            promise,
            new LetterFacts.Resolution(Money.of("200.06", "EUR"), explanation),
            LocalDate.of(2024, 2, 20),
            new LetterFacts.GoodsReturn(
                "2 pallets of screws",
                Money.of("300.00", "EUR"),
                LocalDate.of(2024, 1, 31),
                "Warehouse 3\nQuote R-17"),
            new LetterFacts.PaymentReturn(
                Money.of("400.00", "EUR"),
                Money.of("6.00", "EUR"),
                LocalDate.of(2024, 1, 3),
                LocalDate.of(2024, 1, 8),
                true)),
        List.of(
            new LetterFacts.LedgerLine("AMOUNT", LocalDate.of(2023, 11, 15), amount),
            new LetterFacts.LedgerLine("OPEN", LocalDate.of(2024, 1, 8), open)),
        attachments);
  }
}
