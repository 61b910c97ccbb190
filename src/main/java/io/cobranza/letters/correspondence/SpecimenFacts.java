package io.cobranza.letters.correspondence;

import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.outlook.What;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The facts of an invoice that nobody has, as one letter would find them; changed by its state. */
final class SpecimenFacts {

  private static final int DAYS_OVERDUE = 24;
  private static final int TERM = 30;
  private static final int TIME_TO_ACT = 8;
  private static final int LONG = 12;

  private final LetterKind kind;
  private final Locale reader;
  private final LocalDate today;
  private Currency currency = Money.of("0", "EUR").currency();
  private String open = "1034.50";
  private String number = "2026/0417";
  private String customer = "Tornillos Núñez, S.L.";
  private int daysOverdue = DAYS_OVERDUE;
  private LetterFacts.Charges charges;
  private List<LetterFacts.Sent> before = List.of();
  private Standing standing = Standing.COLLECTED;
  private What next;
  private int instalment = 1;
  private int instalments = 1;
  private String returnFee;
  private boolean cheque;
  private List<Attachment> attachments = List.of();

  private SpecimenFacts(LetterKind kind, Locale reader, LocalDate today) {
    this.kind = kind;
    this.reader = reader;
    this.today = today;
    this.next = usualAfter(kind);
    if (kind == LetterKind.AGENCY_HANDOVER || kind == LetterKind.LAWYER_HANDOVER) {
      // They never leave without the file of the case.
      withDocuments();
    }
  }

  static SpecimenFacts factsOf(LetterKind kind, Locale reader, LocalDate today) {
    return new SpecimenFacts(kind, reader, today).before(LetterKind.FIRST_REMINDER);
  }

  private static What usualAfter(LetterKind kind) {
    return switch (kind) {
      case NEW_INVOICE -> What.DUE_DATE;
      case FIRST_REMINDER -> What.SECOND_REMINDER;
      case SECOND_REMINDER -> What.FORMAL_NOTICE;
      case FORMAL_NOTICE -> What.SUSPENSION;
      case SUSPENSION_NOTICE -> What.FINAL_DEMAND;
      case FINAL_DEMAND, LAW_FIRM_LETTER -> What.HAND_OVER_TO_LAWYER;
      case PROMISE_REMINDER -> What.INSTALMENT;
      case AGENCY_HANDOVER, AGENCY_RECALL, LAWYER_HANDOVER, LAWYER_RECALL -> What.COLLECTOR_ANSWERS;
      default -> What.SECOND_REMINDER;
    };
  }

  private static ContactObjective usualAimOf(LetterKind kind) {
    return switch (kind) {
      case FIRST_REMINDER -> ContactObjective.REMIND;
      case SECOND_REMINDER -> ContactObjective.FIND_BARRIER;
      case BROKEN_PROMISE_CLAIM, PART_KEPT_CLAIM -> ContactObjective.GENERATE_ACTION;
      case FORMAL_NOTICE, FINAL_DEMAND, LAW_FIRM_LETTER -> ContactObjective.PRESS;
      case SUSPENSION_NOTICE -> ContactObjective.CHANGE_CONDITIONS;
      default -> null;
    };
  }

  SpecimenFacts in(String code) {
    currency = Money.of("0", code).currency();
    return this;
  }

  SpecimenFacts number(String invoice) {
    number = invoice;
    return this;
  }

  SpecimenFacts open(String amount) {
    open = amount;
    return this;
  }

  SpecimenFacts overdueBy(int days) {
    daysOverdue = days;
    return this;
  }

  SpecimenFacts charged(String interest, String compensation, String disputed, String comingBack) {
    charges =
        new LetterFacts.Charges(
            money(interest),
            money(compensation),
            money(disputed),
            money(comingBack),
            money("0.00"));
    return this;
  }

  SpecimenFacts nothingBefore() {
    before = List.of();
    return this;
  }

  /** One a week, the last a week ago. */
  SpecimenFacts before(LetterKind... kinds) {
    List<LetterFacts.Sent> sent = new ArrayList<>();
    for (LetterKind each : kinds) {
      sent.add(new LetterFacts.Sent(each, today.minusWeeks(kinds.length - sent.size())));
    }
    before = sent;
    return this;
  }

  SpecimenFacts standing(Standing how) {
    standing = how;
    return this;
  }

  SpecimenFacts next(What what) {
    next = what;
    return this;
  }

  SpecimenFacts instalment(int which, int ofHowMany) {
    instalment = which;
    instalments = ofHowMany;
    return this;
  }

  SpecimenFacts byCheque(String fee) {
    cheque = true;
    returnFee = fee;
    return this;
  }

  SpecimenFacts withLongNames() {
    customer =
        "Sociedad Cooperativa de Distribución y Suministros Industriales Hijos de Fernández-Montañés";
    number = "FACT-2026-" + "0417".repeat(LONG);
    return this;
  }

  SpecimenFacts withDocuments() {
    byte[] paper = "Nothing".getBytes(StandardCharsets.UTF_8);
    attachments = List.of(new Attachment("document.pdf", "application/pdf", paper));
    return this;
  }

  LetterFacts facts() {
    LocalDate due = today.minusDays(daysOverdue);
    LetterFacts.Invoice invoice =
        new LetterFacts.Invoice(
            number,
            due.minusDays(TERM),
            due,
            money("1234.56"),
            money(open),
            charges,
            daysOverdue,
            "PO-77/9");
    return new LetterFacts(
        addressee(),
        new LetterFacts.Customer(customer, "C-0042"),
        invoice,
        new LetterFacts.Course(
            new LetterFacts.Before(before),
            usualAimOf(kind),
            standing,
            next == null ? null : new Coming(next, next == What.DUE_DATE ? due : day())),
        occasion(),
        ledger(invoice),
        attachments);
  }

  private LetterFacts.Addressee addressee() {
    return kind.isToCollector()
        ? new LetterFacts.Addressee("Cobros Norte, S.L.", "casos@cobros-norte.example", reader)
        : new LetterFacts.Addressee("María Peña", "pagos@tornillos.example", reader);
  }

  private LetterFacts.Occasion occasion() {
    return new LetterFacts.Occasion(
        new LetterFacts.Promise(
            money("500.00"), today.plusDays(1), money("120.00"), instalment, instalments),
        new LetterFacts.Resolution(money("200.06"), null),
        day(),
        new LetterFacts.GoodsReturn("2 × 500 M8", money("300.00"), day(), "Almacén 3\nR-17"),
        new LetterFacts.PaymentReturn(
            money("734.50"),
            returnFee == null ? null : money(returnFee),
            today.minusWeeks(1),
            today.minusDays(1),
            cheque));
  }

  private List<LetterFacts.LedgerLine> ledger(LetterFacts.Invoice invoice) {
    return List.of(
        new LetterFacts.LedgerLine("AMOUNT", invoice.issuedOn(), invoice.amount()),
        new LetterFacts.LedgerLine(
            "PAYMENT", invoice.dueOn(), invoice.open().minus(invoice.amount())),
        new LetterFacts.LedgerLine("TO_PAY", today, invoice.toPay()));
  }

  private LocalDate day() {
    return today.plusDays(TIME_TO_ACT);
  }

  /** Without the decimals that its currency has not. */
  private Money money(String amount) {
    return new Money(
        new BigDecimal(amount).setScale(Money.decimals(currency), RoundingMode.DOWN), currency);
  }
}
