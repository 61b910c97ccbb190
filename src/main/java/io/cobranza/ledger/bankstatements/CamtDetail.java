package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One payment within an entry. */
final class CamtDetail {

  private final XmlNode entry;
  private final List<XmlNode> told;
  private final CamtParties parties;

  CamtDetail(XmlNode entry, XmlNode told, String account) {
    this(entry, List.of(told), account);
  }

  private CamtDetail(XmlNode entry, List<XmlNode> told, String account) {
    this.entry = entry;
    this.told = told;
    this.parties = new CamtParties(told.size() == 1 ? told.get(0) : null, account);
  }

  /** All that an entry says, where nobody says which amount belongs to which part of it. */
  static CamtDetail ofAll(XmlNode entry, List<CamtDetail> details, String account) {
    return new CamtDetail(
        entry, details.stream().flatMap(each -> each.told.stream()).toList(), account);
  }

  /** Null if it is not told in the currency of the account. */
  Money amount(Currency currency) {
    XmlNode only = told.get(0);
    XmlNode amount =
        Stream.of(only.first("Amt"), only.first("AmtDtls", "TxAmt", "Amt"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (amount == null || !currency.getCurrencyCode().equals(amount.currency())) {
      return null;
    }
    String own = only.textOf("CdtDbtInd");
    return CamtStatement.signed(
        Told.amount(amount.text(), amount.currency()),
        own == null ? entry.textOf("CdtDbtInd") : own);
  }

  String bankReference() {
    return one("Refs", "AcctSvcrRef");
  }

  /** By what it can be told from others of its day and amount. */
  List<String> content() {
    return Stream.of(
            Stream.of(one("Refs", "EndToEndId"), parties.payer().name(), parties.payer().account()),
            all("RmtInf", "Strd", "CdtrRefInf", "Ref"),
            texts())
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .toList();
  }

  BankLine line(Entry place, Money amount) {
    String reason = one("RtrInf", "Rsn", "Cd");
    String returned = Told.reference(reason == null ? one("RtrInf", "Rsn", "Prtry") : reason);
    boolean backwards = place.reversal() || returned != null;
    return new BankLine(
        place,
        amount,
        new References(
            Told.reference(one("Refs", "EndToEndId")),
            Told.reference(one("Refs", "MndtId")),
            method()),
        parties.other(amount.isPositive(), backwards),
        new Remittance(
            all("RmtInf", "Strd", "CdtrRefInf", "Ref")
                .map(Told::reference)
                .filter(Objects::nonNull)
                .toList(),
            all("RmtInf", "Strd", "RfrdDocInf", "Nb")
                .map(Told::reference)
                .filter(Objects::nonNull)
                .toList(),
            texts().toList()),
        returned);
  }

  /** Its own, or that of the entry. */
  private PaymentMethod method() {
    PaymentMethod own = MethodCodes.ofFamily(one("BkTxCd", "Domn", "Fmly", "Cd"));
    return own == null ? MethodCodes.ofFamily(entry.textOf("BkTxCd", "Domn", "Fmly", "Cd")) : own;
  }

  /** What stands beside the details is told of all of them. */
  private Stream<String> texts() {
    return Stream.of(
            all("RmtInf", "Ustrd").map(Told::text),
            all("AddtlTxInf").map(Told::text),
            textsOf(entry).stream())
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .distinct();
  }

  static List<String> textsOf(XmlNode entry) {
    return entry.textsOf("AddtlNtryInf").stream().map(Told::text).filter(Objects::nonNull).toList();
  }

  private Stream<String> all(String... path) {
    return told.stream().flatMap(each -> each.textsOf(path).stream());
  }

  private String one(String... path) {
    List<String> found = all(path).toList();
    return told.size() == 1 && !found.isEmpty() ? found.get(0) : null;
  }
}
