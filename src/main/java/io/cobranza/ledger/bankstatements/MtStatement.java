package io.cobranza.ledger.bankstatements;

import com.prowidesoftware.swift.model.SwiftBlock4;
import com.prowidesoftware.swift.model.Tag;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** Reads the tags of one message. */
final class MtStatement {

  private final SwiftBlock4 tags;
  private final BankReferences references = new BankReferences();
  private final List<BankLine> lines = new ArrayList<>();
  private String currency;
  private String account;
  private int notBooked;

  MtStatement(SwiftBlock4 tags) {
    this.tags = tags;
  }

  BankStatement read() {
    StatementFormat format = format();
    MtBalance opening = MtBalance.of(value("60F", "60M"));
    currency = opening == null ? ofFloorLimit() : opening.amount().currency().getCurrencyCode();
    account = account();
    List<Tag> all = tags.getTags();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).getName().equals("61")) {
        boolean explained = i + 1 < all.size() && all.get(i + 1).getName().equals("86");
        entry(all.get(i).getValue(), explained ? all.get(i + 1).getValue() : "");
      }
    }
    return new BankStatement(format, account, name(), checked(format, opening), lines, notBooked);
  }

  private StatementFormat format() {
    if (value("60F", "60M") != null) {
      return StatementFormat.MT940;
    }
    if (value("34F", "13D") != null) {
      return StatementFormat.MT942;
    }
    throw Refused.invalid("file", "bankstatements.noOpening", name());
  }

  private Balances checked(StatementFormat format, MtBalance opening) {
    if (format == StatementFormat.MT942) {
      return null;
    }
    MtBalance closing = MtBalance.of(value("62F", "62M"));
    if (closing == null) {
      throw Refused.invalid("file", "bankstatements.noClosing", name());
    }
    Balances balances = new Balances(opening.amount(), closing.amount());
    balances.require(name(), lines);
    return balances;
  }

  /** The number of the statement, or else the reference of the message. */
  private String name() {
    String number = Told.reference(value("28C", "28"));
    String message = Told.reference(value("20", "21"));
    return number != null ? number : message == null ? "?" : message;
  }

  private String ofFloorLimit() {
    String told = value("34F");
    return told == null ? "" : told.substring(0, Math.min(told.length(), 3));
  }

  /** Some banks write the currency behind the account, or the bank before it. */
  private String account() {
    String told = value("25", "25P");
    String text = told == null ? null : Told.account(told.split("\\R", 2)[0]);
    if (text == null) {
      throw Refused.invalid("file", "bankstatements.noAccount", name());
    }
    String bare =
        text.endsWith(currency) ? text.substring(0, text.length() - currency.length()) : text;
    String last = bare.substring(bare.indexOf('/') + 1);
    return Iban.isValid(last) ? last : text;
  }

  private void entry(String told, String explanation) {
    MtEntry entry = new MtEntry(told, currency);
    if (!entry.isBooked()) {
      notBooked++;
      return;
    }
    MtPurpose purpose = MtPurpose.of(explanation);
    Money amount = entry.amount();
    String reference =
        BankReferences.of(
            java.util.Arrays.asList(entry.bankReference()),
            java.util.Arrays.asList(entry.ownerReference(), explanation));
    Entry place =
        new Entry(
            reference,
            entry.bookedOn(),
            entry.valueOn(),
            amount,
            references.repetition(reference, entry.bookedOn(), amount),
            1,
            entry.isReversal() || purpose.goesBack());
    lines.add(purpose.line(place, entry.ownerReference(), entry.method()));
  }

  private String value(String... names) {
    for (String name : names) {
      String value = tags.getTagValue(name);
      if (value != null) {
        return value.strip();
      }
    }
    return null;
  }
}
