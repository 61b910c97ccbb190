package io.cobranza.ledger.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.bankstatements.BankLine;
import io.cobranza.ledger.bankstatements.BankStatement;
import io.cobranza.ledger.bankstatements.Samples;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Unit test. All sample statements over one ledger: what is booked is right, and how much it is.
 */
@Tag("unit")
class SampleStatementsTest {

  private static final AgreedDiscount TWO_PERCENT =
      new AgreedDiscount(Money.of("47.60", "EUR"), LocalDate.of(2026, 2, 10));

  private final PaymentMatching matching = new PaymentMatching(new RulesOfTheTables());

  private static Books books() {
    Books books =
        new Books()
            .customer("Talleres Lizarra, S.L.", "ES6990000001540000000101")
            .customer("Hotel Sol y Mar, S.A.")
            .customer("Bodegas Arana, S.L.")
            .customer("Müller Maschinenbau GmbH", "DE32999999990000010120")
            .customer("Schmidt & Söhne KG", "DE53999999990000010130")
            .customer("Becker Verpackungen GmbH & Co. KG")
            .customer("Tochter Nord GmbH");
    books
        .owes("Talleres Lizarra, S.L.", "F-2026/0101", "1210.00")
        .owes("Talleres Lizarra, S.L.", "F-2026/0102", "605.00")
        .owes("Talleres Lizarra, S.L.", "F-2026/0103", "363.00")
        .owes("Talleres Lizarra, S.L.", "F-2026/0104", "1089.00")
        .owes("Hotel Sol y Mar, S.A.", "F-2026/0110", "484.00")
        .owes("Hotel Sol y Mar, S.A.", "F-2026/0111", "484.00")
        .owes("Hotel Sol y Mar, S.A.", "F-2026/0112", "726.00")
        .owes("Bodegas Arana, S.L.", "F-2026/0099", "1452.00")
        .owes("Müller Maschinenbau GmbH", "RE-10120", "2380.00", "EUR", List.of(), TWO_PERCENT)
        .owes("Müller Maschinenbau GmbH", "RE-10121", "1190.00")
        .owes("Müller Maschinenbau GmbH", "RE-10122", "59.50")
        .owes("Schmidt & Söhne KG", "RE-10130", "833.00")
        .owes("Schmidt & Söhne KG", "RE-10131", "416.50", "EUR", List.of("PO-77812"), null)
        .owes("Schmidt & Söhne KG", "RE-10132", "2975.00")
        .owes("Schmidt & Söhne KG", "RE-10153", "119.00")
        .owes("Bäckerei Kern e.K.", "RE-10140", "2380.00")
        .owes("Gärtnerei Blum", "RE-10141", "1785.00")
        .owes("Tochter Nord GmbH", "RE-10150", "714.00")
        .owes("Becker Verpackungen GmbH & Co. KG", "RE-10151", "952.00")
        .owes("Becker Verpackungen GmbH & Co. KG", "RE-10152", "952.00")
        .owes("Becker Verpackungen GmbH & Co. KG", "RE-10158", "238.00")
        .owes("Van Dijk Handel B.V.", "RE-10160", "595.00")
        .owes("De Boer B.V.", "RE-10161", "1428.00");
    for (String[] each :
        new String[][] {
          {"Northgate Tools Ltd", "INV000451", "5400.00", "GBP"},
          {"Northgate Tools Ltd", "INV000452", "1200.00", "GBP"},
          {"Northgate Tools Ltd", "INV000453", "240.00", "GBP"},
          {"Harbour Cafe", "INV000455", "960.00", "GBP"},
          {"Bridge and Co", "INV000460", "1800.00", "GBP"},
          {"Bridge and Co", "INV000461", "1080.00", "GBP"},
          {"Ferretería del Norte, S.A. de C.V.", "A-1021", "11600.00", "MXN"},
          {"Ferretería del Norte, S.A. de C.V.", "A-1022", "5800.00", "MXN"},
          {"Ferretería del Norte, S.A. de C.V.", "A-1023", "2320.00", "MXN"},
          {"Constructora Lago", "A-1030", "9280.00", "MXN"},
          {"Constructora Lago", "A-1031", "5800.00", "MXN"}
        }) {
      books.owes(each[0], each[1], each[2], each[3], List.of(), null);
    }
    return books;
  }

  /** What a careful person would book, by the bank's reference and the line's number. */
  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("ES2602020000017/1", "F-2026/0101"),
          Map.entry("ES2602020000018/1", "F-2026/0102 F-2026/0103"),
          Map.entry("ES2602020000023/1", "F-2026/0099"),
          Map.entry("ES2602020000025/1", "F-2026/0104"),
          Map.entry("DE26020300000031/1", "RE-10120"),
          Map.entry("DE26020300000032/1", "RE-10121 RE-10122"),
          Map.entry("DE26020300000033/1", "RE-10130"),
          Map.entry("DE26020300000034/1", "RE-10131"),
          Map.entry("DE26020300000036/1", "RE-10150"),
          Map.entry("DE26020300000040/1", "RE-10140"),
          Map.entry("DE26020300000040/2", "RE-10141"),
          Map.entry("2026020412000101/1", "RE-10151 RE-10152"),
          Map.entry("2026020412000102/1", "RE-10153"),
          Map.entry("FP26033XK0001/1", "INV000451"),
          Map.entry("FP26033XK0002/1", "INV000452"),
          Map.entry("FP26033XK0004/1", "INV000460 INV000461"),
          Map.entry("FP26034XK0001/1", "INV000453"),
          Map.entry("SPEI2602020001/1", "A-1021"),
          Map.entry("SPEI2602020002/1", "A-1022 A-1023"),
          Map.entry("SPEI2602020004/1", "A-1031"),
          Map.entry("NL2602050001/1", "RE-10160"),
          Map.entry("NL2602050002/1", "RE-10161"));

  private Map<String, BankLine> lines() {
    Map<String, BankLine> lines = new LinkedHashMap<>();
    for (String file : Samples.ALL) {
      for (BankStatement statement : Samples.read(file)) {
        statement
            .lines()
            .forEach(
                line ->
                    lines.put(line.entry().bankReference() + "/" + line.entry().number(), line));
      }
    }
    return lines;
  }

  private static String invoices(Proposal proposal) {
    return proposal.allocations().stream()
        .map(each -> each.item().number())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsBookedIsRightAndMostIs() {
    Books books = books();
    Map<Verdict, List<String>> told = new EnumMap<>(Verdict.class);
    lines()
        .forEach(
            (place, line) -> {
              Match match =
                  matching.match(line, books.items(line.amount().currency().getCurrencyCode()));
              told.computeIfAbsent(match.verdict(), each -> new ArrayList<>()).add(place);
              if (match.verdict() == Verdict.BOOK) {
                assertThat(invoices(match.proposals().get(0)))
                    .as(place)
                    .isEqualTo(RIGHT.get(place));
              }
            });
    long receipts =
        lines().values().stream().filter(line -> LineKind.of(line) == LineKind.CAME_IN).count();
    System.out.printf(
        "Of %d lines %d are booked, %d assigned by a person, %d ignored; booked of %d receipts: %d %%.%n",
        lines().size(),
        told.get(Verdict.BOOK).size(),
        told.get(Verdict.ASSIGN).size(),
        told.get(Verdict.IGNORE).size(),
        receipts,
        100 * told.get(Verdict.BOOK).size() / receipts);
    assertThat(told.get(Verdict.BOOK)).hasSizeGreaterThanOrEqualTo(21);
    assertThat(told.get(Verdict.IGNORE)).hasSize(3);
  }
}
