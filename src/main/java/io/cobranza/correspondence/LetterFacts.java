package io.cobranza.correspondence;

import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * All that a letter states besides the company's own name, as it is at the moment of sending.
 *
 * @param addressee whom it is written to: the customer's contact, or the agency
 * @param customer who owes
 * @param invoice what is owed
 * @param lastLetterOn the day, in the company's zone, of the last letter sent about this invoice;
 *     null if this is the first
 * @param next what happens next; null if nothing does
 * @param promise required by {@link LetterKind#PROMISE_REMINDER} and {@link
 *     LetterKind#BROKEN_PROMISE_CLAIM}, otherwise null
 * @param resolution required by the three letters that answer a dispute, otherwise null
 * @param attachments sent with the letter and kept with it; never null
 */
public record LetterFacts(
    Addressee addressee,
    Customer customer,
    Invoice invoice,
    LocalDate lastLetterOn,
    NextStep next,
    Promise promise,
    Resolution resolution,
    List<Attachment> attachments) {

  public LetterFacts {
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(invoice, "invoice");
    attachments = List.copyOf(attachments);
  }

  /**
   * @param name of the person or department; null where none is known
   * @param email null or blank makes the letter undeliverable
   * @param language Spanish, or English for every other
   */
  public record Addressee(String name, String email, Locale language) {}

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
   * @param open what remains to be paid, in the same currency
   * @param daysOverdue from the due date to today; zero or less when not overdue
   * @param purchaseOrder the customer's own reference; null where there is none
   */
  public record Invoice(
      String number,
      LocalDate issuedOn,
      LocalDate dueOn,
      Money amount,
      Money open,
      int daysOverdue,
      String purchaseOrder) {}

  /**
   * @param action what happens unless the invoice is paid
   * @param on by when; a day in the company's zone
   */
  public record NextStep(NextAction action, LocalDate on) {}

  /** What a letter can announce. Each has a sentence of its own in every language. */
  public enum NextAction {
    CALL,
    SECOND_REMINDER,
    SALES_REP_CALL,
    NOTICE_45_DAYS,
    SUSPENSION,
    FINAL_DEMAND,
    AGENCY_HANDOVER,
    /** The next thing is the payment itself: promised, or due. */
    PAYMENT_EXPECTED,
    /** The agency is to confirm that it has taken the case, or closed it. */
    AGENCY_ANSWER
  }

  /**
   * @param amount what was promised
   * @param on the day it was promised for
   */
  public record Promise(Money amount, LocalDate on) {}

  /**
   * @param credited the amount of the credit note; null when the dispute was rejected
   * @param explanation our answer in the customer's language, lines separated by line feeds; null
   *     if there is nothing to add
   */
  public record Resolution(Money credited, String explanation) {}
}
