package io.cobranza.ledger.cash;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day's statement of our account in euro, as a German bank writes it. */
public final class BankFile {

  public static final String ONE = "DE53999999990000010130";
  public static final String ANOTHER = "DE94999999990000077777";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final DateTimeFormatter ENTRY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

  private final LocalDate day;
  private final int number;
  private final StringBuilder entries = new StringBuilder();
  private BigDecimal sum = BigDecimal.ZERO;
  private int lines;

  private BankFile(LocalDate day, int number) {
    this.day = day;
    this.number = number;
  }

  /**
   * @param number of the statement; two of a day have different ones
   */
  public static BankFile of(LocalDate day, int number) {
    return new BankFile(day, number);
  }

  /** Money that came in. */
  public BankFile paid(String amount, String text, String name, String account) {
    return paid(amount, text, name, account, "");
  }

  public BankFile paid(String amount, String text, String name, String account, String endToEnd) {
    sum = sum.add(new BigDecimal(amount));
    return line(
        "C%sNTRF".formatted(amount.replace('.', ',')),
        "166?00GUTSCHRIFT?20EREF+%s?21SVWZ+%s?31%s?32%s".formatted(endToEnd, text, account, name));
  }

  /** A direct debit that came back. */
  public BankFile returned(
      String amount, String reason, String name, String account, String endToEnd) {
    sum = sum.subtract(new BigDecimal(amount));
    return line(
        "D%sNRTI".formatted(amount.replace('.', ',')),
        "109?00RETOURE?20EREF+%s?21SVWZ+RETURN %s?31%s?32%s"
            .formatted(endToEnd, reason, account, name));
  }

  private BankFile line(String booked, String explained) {
    entries.append(
        ":61:%s%s%sNONREF//%d%s%05d\n:86:%s\n"
            .formatted(
                DAY.format(day),
                ENTRY.format(day),
                booked,
                number,
                DAY.format(day),
                ++lines,
                explained));
    return this;
  }

  public byte[] bytes() {
    return ":20:STATEMENT\n:25:99999999/0000004711\n:28C:%d/1\n:60F:C%sEUR10000,00\n%s:62F:C%sEUR%s\n-\n"
        .formatted(
            number,
            DAY.format(day),
            entries,
            DAY.format(day),
            sum.add(new BigDecimal("10000.00")).toPlainString().replace('.', ','))
        .getBytes(StandardCharsets.UTF_8);
  }
}
