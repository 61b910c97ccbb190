package io.cobranza.ledger.bankstatements;

import com.prowidesoftware.swift.model.field.Field61;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The line {@code :61:} of an entry. */
final class MtEntry {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MMdd");

  /** Stricter than the parser, which takes the first digits of an amount it does not understand. */
  private static final Pattern FORM =
      Pattern.compile("\\d{6}(?:\\d{4})?[CDRE]{1,2}[A-Z]?\\d{1,15},\\d*[A-Z][A-Z0-9]{3}");

  private static final Set<String> MARKS = Set.of("C", "D", "RC", "RD", "EC", "ED");

  /** Returned item. */
  private static final String RETURNED = "RTI";

  private final String told;
  private final Field61 field;
  private final String currency;

  MtEntry(String told, String currency) {
    this.told = told;
    this.field = new Field61(told);
    this.currency = currency;
    if (field.getDebitCreditMark() == null
        || !MARKS.contains(field.getDebitCreditMark())
        || !FORM.matcher(told).lookingAt()) {
      throw unreadable();
    }
  }

  /** An expected entry is no money yet. */
  boolean isBooked() {
    return !field.getDebitCreditMark().startsWith("E");
  }

  Money amount() {
    Money amount = Told.amount(field.getAmount(), currency);
    return Set.of("C", "RD").contains(field.getDebitCreditMark())
        ? amount
        : Money.zero(amount.currency()).minus(amount);
  }

  boolean isReversal() {
    return field.getDebitCreditMark().startsWith("R")
        || RETURNED.equals(field.getIdentificationCode());
  }

  LocalDate valueOn() {
    try {
      return FieldRules.date("file", LocalDate.parse(field.getValueDate(), DAY));
    } catch (DateTimeParseException e) {
      throw unreadable();
    }
  }

  /** Told without its year: it is the one nearest to the value. */
  LocalDate bookedOn() {
    LocalDate value = valueOn();
    if (field.getEntryDate() == null) {
      return value;
    }
    try {
      MonthDay day = MonthDay.parse(field.getEntryDate(), DAY_OF_YEAR);
      return Stream.of(-1, 0, 1)
          .map(years -> day.atYear(value.getYear() + years))
          .min(Comparator.comparing(each -> Math.abs(ChronoUnit.DAYS.between(each, value))))
          .orElseThrow();
    } catch (DateTimeParseException e) {
      throw unreadable();
    }
  }

  /** Null if the bank does not say, or says something else. */
  PaymentMethod method() {
    return MethodCodes.ofSwift(field.getIdentificationCode());
  }

  /** Null if the bank gives none. */
  String bankReference() {
    return Told.reference(field.getReferenceOfTheAccountServicingInstitution());
  }

  /** Null if there is none, or it only says where else to look. */
  String ownerReference() {
    String reference = Told.reference(field.getReferenceForTheAccountOwner());
    return reference != null && reference.endsWith("+") ? null : reference;
  }

  private Refused unreadable() {
    return Refused.invalid("file", "bankstatements.line", Told.shortened(told));
  }
}
