package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterKind.Reader.AGENCY;
import static io.cobranza.letters.correspondence.LetterKind.Reader.COMPANY;
import static io.cobranza.letters.correspondence.LetterKind.Reader.CUSTOMER;
import static io.cobranza.letters.correspondence.LetterKind.Reader.LAWYER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The letters the practice knows, each with words of its own in every language. Those of the
 * calendar come first, in the order in which they get firmer.
 */
public enum LetterKind {
  NEW_INVOICE(CUSTOMER),
  FIRST_REMINDER(CUSTOMER),
  SECOND_REMINDER(CUSTOMER),
  FORMAL_NOTICE(CUSTOMER),
  SUSPENSION_NOTICE(CUSTOMER),
  FINAL_DEMAND(CUSTOMER),
  LAW_FIRM_LETTER(CUSTOMER),
  PROMISE_REMINDER(CUSTOMER),
  BROKEN_PROMISE_CLAIM(CUSTOMER),
  PART_KEPT_CLAIM(CUSTOMER),
  PAYMENT_RETURNED(CUSTOMER),
  DISPUTE_ACCEPTED(CUSTOMER),
  DISPUTE_PARTLY_ACCEPTED(CUSTOMER),
  DISPUTE_REJECTED(CUSTOMER),
  INVOICE_RESENT(CUSTOMER),
  INFORMATION_PACK(CUSTOMER),
  DELIVERY_PROOF(CUSTOMER),
  ORDER_COPY(CUSTOMER),
  RETURN_AGREED(CUSTOMER),
  RETURN_CREDITED(CUSTOMER),
  DELIVERIES_RESUMED(CUSTOMER),
  AGENCY_HANDOVER(AGENCY),
  AGENCY_RECALL(AGENCY),
  LAWYER_HANDOVER(LAWYER),
  LAWYER_RECALL(LAWYER),
  /** A customer's account as a whole: it belongs to no invoice. */
  STATEMENT(CUSTOMER),
  /** For the company's own supervisors. */
  DAILY_SUMMARY(COMPANY);

  /** To whom a kind of letter is written. */
  public enum Reader {
    CUSTOMER,
    AGENCY,
    LAWYER,
    COMPANY
  }

  /** One of these sent shows that the customer was told of an invoice. */
  static final Set<LetterKind> PROOFS_OF_SENDING =
      Collections.unmodifiableSet(EnumSet.of(NEW_INVOICE, INVOICE_RESENT));

  /** Whatever a customer reads. */
  static final Set<LetterKind> TO_CUSTOMERS =
      Arrays.stream(values())
          .filter(kind -> kind.reader == CUSTOMER)
          .collect(Collectors.toUnmodifiableSet());

  /** Nobody outside reads them. */
  static final Set<LetterKind> FOR_OURSELVES =
      Arrays.stream(values())
          .filter(LetterKind::isForOurselves)
          .collect(Collectors.toUnmodifiableSet());

  /** The letters that are steps of a case's calendar. */
  static final Set<LetterKind> DUNNING =
      Collections.unmodifiableSet(EnumSet.range(FIRST_REMINDER, LAW_FIRM_LETTER));

  private static final Set<LetterKind> EVEN_IF_OVER =
      EnumSet.of(
          DISPUTE_ACCEPTED,
          DISPUTE_PARTLY_ACCEPTED,
          RETURN_CREDITED,
          DELIVERIES_RESUMED,
          AGENCY_RECALL,
          LAWYER_RECALL);

  /** Answers to what a customer asked: they do not wait, however much we wrote this week. */
  private static final Set<LetterKind> ANSWERS =
      EnumSet.of(
          DISPUTE_ACCEPTED,
          DISPUTE_PARTLY_ACCEPTED,
          DISPUTE_REJECTED,
          INVOICE_RESENT,
          INFORMATION_PACK,
          DELIVERY_PROOF,
          ORDER_COPY,
          RETURN_AGREED,
          RETURN_CREDITED);

  /** What hangs on a day or is good news: it is worth nothing a week later. */
  private static final Set<LetterKind> WORTHLESS_LATER =
      EnumSet.of(
          PROMISE_REMINDER,
          BROKEN_PROMISE_CLAIM,
          PART_KEPT_CLAIM,
          PAYMENT_RETURNED,
          DELIVERIES_RESUMED);

  private static final Set<LetterKind> LISTINGS = EnumSet.of(STATEMENT, DAILY_SUMMARY);

  private final Reader reader;

  LetterKind(Reader reader) {
    this.reader = reader;
  }

  public Reader reader() {
    return reader;
  }

  /** Whether its reader is the company itself. */
  boolean isForOurselves() {
    return reader == COMPANY;
  }

  /** Whether it is addressed to those who collect for us, not to the customer. */
  public boolean isToCollector() {
    return reader == AGENCY || reader == LAWYER;
  }

  /** Whether it is told although its case is over: good news, and a recall. */
  public boolean isToldEvenIfOver() {
    return EVEN_IF_OVER.contains(this);
  }

  /**
   * Whether it is one of those that leave to one customer as one message, in the tone of the
   * firmest: those of the calendar, but on a law firm's paper nobody else writes.
   */
  boolean isGathered() {
    return compareTo(LAW_FIRM_LETTER) < 0;
  }

  /** Whether it is a step of a case's calendar. */
  public boolean isDunning() {
    return DUNNING.contains(this);
  }

  /** Whether the day to act by that it names is its own, and nothing that comes is named beside. */
  boolean namesADayOfItsOwn() {
    return this == INVOICE_RESENT || this == RETURN_AGREED;
  }

  /** Whether it answers what a customer asked. */
  boolean isAnswer() {
    return ANSWERS.contains(this);
  }

  /** Whether it waits when the customer has had enough messages this week. */
  boolean isCapped() {
    return reader == CUSTOMER && !isAnswer() && !WORTHLESS_LATER.contains(this);
  }

  /** Whether it is mostly lists, and about more than one invoice or none. */
  public boolean isListing() {
    return LISTINGS.contains(this);
  }

  public static Optional<LetterKind> named(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /** The name outside Java, such as {@code first-reminder}: in files, addresses and the API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
