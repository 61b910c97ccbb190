package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one statement, report or notification, an entry at a time. */
final class CamtStatement {

  private static final Set<String> OF_ACCOUNT = Set.of("Id", "IBAN", "Othr", "Ccy");
  private static final Set<String> OF_BALANCE = Set.of("Tp", "CdOrPrtry", "Cd", "Amt", "CdtDbtInd");

  private final StatementFormat format;
  private final XmlSource xml;
  private final BankReferences references = new BankReferences();
  private final CamtBalances balances = new CamtBalances();
  private final List<BankLine> lines = new ArrayList<>();
  private String id;
  private String account;
  private int notBooked;

  CamtStatement(StatementFormat format, XmlSource xml) {
    this.format = format;
    this.xml = xml;
  }

  BankStatement read() {
    int own = xml.depth();
    while (xml.nextWithin(own)) {
      switch (xml.name()) {
        case "Id" -> id = Told.reference(xml.node(Set.of()).text());
        case "Acct" -> account(xml.node(OF_ACCOUNT));
        case "Bal" -> balances.add(xml.node(OF_BALANCE));
        case "Ntry" -> entry(xml.node(CamtEntry.READ));
        default -> xml.skip();
      }
    }
    if (account == null) {
      throw Refused.invalid("file", "bankstatements.noAccount", name());
    }
    return new BankStatement(format, account, name(), checkedBalances(), lines, notBooked);
  }

  private String name() {
    return id == null ? "?" : id;
  }

  private void account(XmlNode told) {
    String iban = Told.account(told.textOf("Id", "IBAN"));
    account = iban == null ? Told.account(told.textOf("Id", "Othr", "Id")) : iban;
  }

  private void entry(XmlNode told) {
    CamtEntry entry = new CamtEntry(told, account);
    if (!entry.isBooked()) {
      notBooked++;
      return;
    }
    lines.addAll(entry.lines(references));
    StatementLimits.requireFew(lines.size());
  }

  /** Only the statement of a day is complete. */
  private Balances checkedBalances() {
    if (format != StatementFormat.CAMT_053) {
      return null;
    }
    Balances told = balances.told();
    if (told != null) {
      told.require(name(), lines);
    }
    return told;
  }

  /** An amount with the sign that the element beside it gives. */
  static Money signed(XmlNode parent) {
    XmlNode amount = parent.first("Amt");
    if (amount == null) {
      throw Refused.invalid("file", "bankstatements.amount", "");
    }
    return signed(Told.amount(amount.text(), amount.currency()), parent.textOf("CdtDbtInd"));
  }

  static Money signed(Money amount, String indicator) {
    return switch (indicator == null ? "" : indicator.strip()) {
      case "CRDT" -> amount;
      case "DBIT" -> Money.zero(amount.currency()).minus(amount);
      default ->
          throw Refused.invalid(
              "file",
              "bankstatements.direction",
              Told.shortened(indicator == null ? "" : indicator));
    };
  }
}
