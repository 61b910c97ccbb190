package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Makes lines of an entry: one, or as many as the bank explains it by. */
final class CamtEntry {

  static final Set<String> READ =
      Set.of(
          "Amt",
          "CdtDbtInd",
          "RvslInd",
          "Sts",
          "Cd",
          "Prtry",
          "BookgDt",
          "ValDt",
          "Dt",
          "DtTm",
          "BkTxCd",
          "Domn",
          "Fmly",
          "NtryRef",
          "AcctSvcrRef",
          "NtryDtls",
          "TxDtls",
          "Refs",
          "EndToEndId",
          "MndtId",
          "AmtDtls",
          "TxAmt",
          "RltdPties",
          "Dbtr",
          "Cdtr",
          "UltmtDbtr",
          "UltmtCdtr",
          "Pty",
          "Nm",
          "DbtrAcct",
          "CdtrAcct",
          "Id",
          "IBAN",
          "Othr",
          "RmtInf",
          "Ustrd",
          "Strd",
          "CdtrRefInf",
          "Ref",
          "RfrdDocInf",
          "Nb",
          "RtrInf",
          "Rsn",
          "AddtlNtryInf",
          "AddtlTxInf");

  private final XmlNode told;
  private final String account;

  /**
   * @param account whose entry it is
   */
  CamtEntry(XmlNode told, String account) {
    this.told = told;
    this.account = account;
  }

  /** An expected entry is no money yet. */
  boolean isBooked() {
    String plain = told.textOf("Sts");
    String coded = told.textOf("Sts", "Cd");
    return "BOOK".equals((coded == null ? Objects.toString(plain, "") : coded).strip());
  }

  List<BankLine> lines(BankReferences references) {
    Money amount = CamtStatement.signed(told);
    List<CamtDetail> details =
        told.all("NtryDtls", "TxDtls").stream()
            .map(each -> new CamtDetail(told, each, account))
            .toList();
    List<Money> amounts = amounts(amount, details);
    String reference = bankReference(details);
    LocalDate day = bookedOn();
    int repetition = references.repetition(reference, day, amount);
    List<BankLine> lines = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Entry entry =
          new Entry(reference, day, valueOn(day), amount, repetition, i + 1, isReversal());
      lines.add(
          amounts.size() == details.size()
              ? details.get(i).line(entry, amounts.get(i))
              : CamtDetail.ofAll(told, details, account).line(entry, amounts.get(i)));
    }
    return lines;
  }

  /**
   * Those of the details; the entry's own alone, if it is explained by one or the bank is short.
   */
  private List<Money> amounts(Money whole, List<CamtDetail> details) {
    if (details.size() < 2) {
      return List.of(whole);
    }
    List<Money> amounts = details.stream().map(each -> each.amount(whole.currency())).toList();
    if (amounts.stream().anyMatch(Objects::isNull)) {
      return List.of(whole);
    }
    Money sum = amounts.stream().reduce(Money.zero(whole.currency()), Money::plus);
    if (!sum.equals(whole)) {
      throw Refused.invalid(
          "file", "bankstatements.batch", Told.shortened(bankReference(details)), sum, whole);
    }
    return amounts;
  }

  private String bankReference(List<CamtDetail> details) {
    List<String> own =
        Stream.of(
                told.textOf("AcctSvcrRef"),
                details.size() == 1 ? details.get(0).bankReference() : null,
                told.textOf("NtryRef"))
            .map(Told::reference)
            .toList();
    return BankReferences.of(
        own, details.isEmpty() ? CamtDetail.textsOf(told) : contentOf(details));
  }

  private static List<String> contentOf(List<CamtDetail> details) {
    return details.stream().flatMap(each -> each.content().stream()).toList();
  }

  private LocalDate bookedOn() {
    LocalDate day = day("BookgDt");
    LocalDate other = day == null ? day("ValDt") : day;
    if (other == null) {
      throw Refused.invalid("file", "bankstatements.day", "");
    }
    return other;
  }

  private LocalDate valueOn(LocalDate bookedOn) {
    LocalDate day = day("ValDt");
    return day == null ? bookedOn : day;
  }

  private LocalDate day(String element) {
    LocalDate day = Told.day(told.textOf(element, "Dt"));
    return day == null ? Told.day(told.textOf(element, "DtTm")) : day;
  }

  private boolean isReversal() {
    String told = Objects.toString(this.told.textOf("RvslInd"), "").strip();
    return told.equals("true") || told.equals("1");
  }
}
