package io.cobranza.letters.correspondence;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Standing;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * All that a letter states besides the company's own name, as it is at the moment of sending.
 *
 * @param addressee whom it is written to: the customer's contact, the agency or the lawyer
 * @param customer who owes
 * @param invoice what is owed
 * @param course where the letter stands among those of its case; never null
 * @param occasion what gave rise to the letter besides the open invoice; never null
 * @param ledger how the open balance comes about, told by a letter that explains it; never null
 * @param attachments sent with the letter and kept with it; never null
 */
public record LetterFacts(
    Addressee addressee,
    Customer customer,
    Invoice invoice,
    Course course,
    Occasion occasion,
    List<LedgerLine> ledger,
    List<Attachment> attachments) {

  public LetterFacts {
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(invoice, "invoice");
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(occasion, "occasion");
    ledger = List.copyOf(ledger);
    attachments = List.copyOf(attachments);
  }

  /**
   * @param name of the person or department; null where none is known
   * @param email null or blank makes the letter undeliverable
   * @param language Spanish, or English for every other; with the country by whose habits days and
   *     amounts are written, if it is known
   */
  public record Addressee(String name, String email, Locale language) {

    /** Whoever pays at the customer. */
    public static Addressee of(CustomerFacts customer) {
      return new Addressee(
          customer.payer().name(), customer.payer().email(), customer.home().reader());
    }
  }

  /**
   * @param name of the company that owes
   * @param number as the ERP knows it
   */
  public record Customer(String name, String number) {}

  /**
   * @param number as the customer knows it
   * @param issuedOn invoice date
   * @param dueOn due date as it is now
   * @param amount as invoiced
   * @param open what remains to be paid of it, in the same currency
   * @param charges what makes the sum that is asked for another than what is open; null if nothing
   * @param daysOverdue from the due date to today; zero or less when not overdue
   * @param purchaseOrder the customer's own reference; null where there is none
   */
  public record Invoice(
      String number,
      LocalDate issuedOn,
      LocalDate dueOn,
      Money amount,
      Money open,
      Charges charges,
      int daysOverdue,
      String purchaseOrder) {

    /** All that is asked for: what is open and stands, and what being late costs. */
    public Money toPay() {
      return charges == null
          ? open
          : open.plus(charges.total()).minus(charges.disputed()).minus(charges.comingBack());
    }
  }

  /**
   * @param interest up to and including today; zero if none
   * @param compensation for the costs of recovery; zero if none
   * @param disputed the part nobody asks for until the dispute is decided; zero if none
   * @param comingBack the part nobody asks for while the goods are on their way back; zero if none
   * @param later what of the invoice is not due yet and therefore not among what is open; zero if
   *     all of it is
   */
  public record Charges(
      Money interest, Money compensation, Money disputed, Money comingBack, Money later) {

    Money total() {
      return interest.plus(compensation);
    }
  }

  /**
   * @param before what the customer was sent about this invoice until now; never null
   * @param objective what the letter is to achieve, told as its purpose; null if it is not a letter
   *     that collects
   * @param standing how the debt stands; never null
   * @param next what comes unless it is paid, as far as this letter says it; null if it says
   *     nothing
   */
  public record Course(Before before, ContactObjective objective, Standing standing, Coming next) {}

  /**
   * @param sent the letters about this invoice that left for the customer, the oldest first
   */
  public record Before(List<Sent> sent) {

    public static final Before NOTHING = new Before(List.of());

    private static final Set<LetterKind> REMINDERS =
        EnumSet.of(LetterKind.FIRST_REMINDER, LetterKind.SECOND_REMINDER);

    public Before {
      sent = List.copyOf(sent);
    }

    /** The day of the last one; null if there is none. */
    LocalDate lastOn() {
      return sent.isEmpty() ? null : sent.get(sent.size() - 1).on();
    }

    boolean isReminded() {
      return sent.stream().anyMatch(letter -> REMINDERS.contains(letter.kind()));
    }

    boolean isDunned() {
      return sent.stream().anyMatch(letter -> letter.kind().isDunning());
    }

    /** The day of the last formal notice; null if none was sent. */
    LocalDate noticeOn() {
      return sent.stream()
          .filter(letter -> letter.kind() == LetterKind.FORMAL_NOTICE)
          .map(Sent::on)
          .reduce((earlier, later) -> later)
          .orElse(null);
    }
  }

  /**
   * @param on the day, in the company's zone, it is dated
   */
  public record Sent(LetterKind kind, LocalDate on) {}

  /**
   * What a letter answers or refers to. Whatever a kind of letter is not about is null.
   *
   * @param promise required by the letters about promises
   * @param resolution required by the three letters that answer a dispute
   * @param payUntil required by {@link LetterKind#INVOICE_RESENT}: the new day to pay by
   * @param goods required by the letters about returned goods
   * @param returned required by {@link LetterKind#PAYMENT_RETURNED}
   */
  public record Occasion(
      Promise promise,
      Resolution resolution,
      LocalDate payUntil,
      GoodsReturn goods,
      PaymentReturn returned) {

    public static final Occasion NONE = new Occasion(null, null, null, null, null);
  }

  /**
   * A payment that the bank gave back.
   *
   * @param amount what of it had paid this invoice
   * @param fee what the bank took for it and is claimed with the invoice; null if nothing
   * @param paidOn the day it had come
   * @param returnedOn the day it went back
   */
  public record PaymentReturn(
      Money amount, Money fee, LocalDate paidOn, LocalDate returnedOn, boolean cheque) {}

  /**
   * @param amount what was promised
   * @param on the day it was promised for
   * @param received what of it has come in; null while nobody has counted
   * @param instalment which of the plan's payments this is, from 1
   * @param instalments how many the plan has; 1 for a promise of one payment
   */
  public record Promise(
      Money amount, LocalDate on, Money received, int instalment, int instalments) {}

  /**
   * A step from the amount of the invoice to its open balance.
   *
   * @param what a key of the texts {@code letters.ledger}
   * @param amount negative where it makes the balance smaller
   */
  public record LedgerLine(String what, LocalDate on, Money amount) {}

  /**
   * Goods the customer gives back.
   *
   * @param what in the customer's words or ours, one line
   * @param amount to be credited, or credited
   * @param by the day by which they are to be sent
   * @param instructions how to send them, lines separated by line feeds
   */
  public record GoodsReturn(String what, Money amount, LocalDate by, String instructions) {}

  /**
   * @param credited the amount of the credit notes together; null when the dispute was rejected
   * @param explanation our answer in the customer's language, lines separated by line feeds; null
   *     if there is nothing to add
   */
  public record Resolution(Money credited, String explanation) {}
}
