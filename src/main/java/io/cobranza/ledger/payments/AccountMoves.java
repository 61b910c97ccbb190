package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.ledger.payments.ReceiptShares.Share;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives what is on account to invoices, moves what one has taken to another, or pays it back. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AccountMoves {

  /** Who moves what nobody said. */
  private static final String BY_RULE = "account-rule";

  private final Bookings bookings;
  private final Invoices invoices;
  private final ReceiptShares shares;
  private final AccountMoveTable moves;
  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  AccountMoves(
      Bookings bookings,
      Invoices invoices,
      ReceiptShares shares,
      AccountMoveTable moves,
      JdbcClient jdbc,
      CompanyCalendar calendar,
      CurrentUser user) {
    this.bookings = bookings;
    this.invoices = invoices;
    this.shares = shares;
    this.moves = moves;
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.user = user;
  }

  /**
   * The same again changes nothing.
   *
   * @throws Refused as unknown if there is no such receipt; as a conflict if the reference is known
   *     with another content, the receipt was reversed, or there is not that much; as invalid for
   *     another currency or a day to come
   */
  void make(AccountMove told) {
    ReceiptTable receipts = new ReceiptTable(jdbc, told.kind());
    Receipt receipt = receipts.byReference(List.of(told.receipt())).get(told.receipt());
    if (receipt == null) {
      throw Refused.unknown("receipt", "payment.unknown", told.receipt());
    }
    requireFitting(receipt.told(), told);
    LockedInvoices locked = lock(told);
    receipts.lock(told.receipt());
    AccountMove known = moves.of(told.reference()).orElse(null);
    if (known != null) {
      requireSame(known, told);
      return;
    }
    take(told, locked);
    if (told.to() != null) {
      locked.give(
          told.to(),
          told.kind().booking,
          told.receipt(),
          told.amount(),
          dayFor(told.to(), receipt.told().day()));
    }
    moves.add(told, calendar.now(), user.id());
    locked.announce();
  }

  /**
   * Gives an invoice of what is left of a receipt, without anybody having said so.
   *
   * @param most no more than that
   * @return what it was given
   */
  Money giveByRule(ReceiptKind kind, String reference, InvoiceId to, Money most) {
    Receipt receipt = new ReceiptTable(jdbc, kind).byReference(List.of(reference)).get(reference);
    AccountMove sketch =
        new AccountMove(null, kind, reference, null, to, most, calendar.today(), null);
    LockedInvoices locked = lock(sketch);
    new ReceiptTable(jdbc, kind).lock(reference);
    Money held = shares.onAccount(kind, reference);
    Money part = held == null ? Money.zero(most.currency()) : most.min(held);
    if (part.isPositive()) {
      AccountMove move =
          new AccountMove(
              "AUTO-" + UUID.randomUUID(), kind, reference, null, to, part, calendar.today(), null);
      take(move, locked);
      locked.give(to, kind.booking, reference, part, dayFor(to, receipt.told().day()));
      moves.add(move, calendar.now(), BY_RULE);
      locked.announce();
    }
    return part;
  }

  /** Of what the rule had given to invoices, as much as is needed, the last first. */
  private Money takeBackWhatTheRuleGave(AccountMove told, Money missing, LockedInvoices locked) {
    Money left = missing;
    for (AccountMove given : moves.byRule(told.kind(), told.receipt(), BY_RULE)) {
      Share share =
          shares.of(told.kind(), told.receipt()).stream()
              .filter(each -> each.invoice().equals(given.to()))
              .findFirst()
              .orElse(null);
      Money part =
          share == null ? Money.zero(left.currency()) : left.min(given.amount()).min(share.given());
      if (part.isPositive()) {
        takeBack(told, share, part, locked);
        moves.add(
            new AccountMove(
                "AUTO-" + UUID.randomUUID(),
                told.kind(),
                told.receipt(),
                given.to(),
                null,
                part,
                calendar.today(),
                null),
            calendar.now(),
            BY_RULE);
        left = left.minus(part);
      }
    }
    return missing.minus(left);
  }

  private void requireFitting(NewReceipt receipt, AccountMove told) {
    if (!receipt.amount().currency().equals(told.amount().currency())) {
      throw Refused.invalid(
          "currency", "account.otherCurrency", receipt.amount().currency().getCurrencyCode());
    }
    if (told.on().isAfter(calendar.today())) {
      throw Refused.invalid("on", "receipt.inTheFuture");
    }
  }

  private LockedInvoices lock(AccountMove told) {
    Stream<InvoiceId> given = shares.of(told.kind(), told.receipt()).stream().map(Share::invoice);
    return bookings.lock(
        Stream.concat(given, Stream.of(told.from(), told.to()).filter(Objects::nonNull))
            .distinct()
            .toList());
  }

  private static void requireSame(AccountMove known, AccountMove told) {
    if (!known.equals(told)) {
      throw Refused.conflict("reference", "receipt.otherContent", told.reference());
    }
  }

  /** From that invoice; or from what nobody has, then from what invoices have no use for. */
  private void take(AccountMove told, LockedInvoices locked) {
    Money held = shares.onAccount(told.kind(), told.receipt());
    if (held == null) {
      throw Refused.conflict("receipt", "account.reversed", told.receipt());
    }
    List<Share> given = shares.of(told.kind(), told.receipt());
    if (told.from() != null) {
      Share share =
          given.stream()
              .filter(
                  each ->
                      each.invoice().equals(told.from()) && each.given().isAtLeast(told.amount()))
              .findFirst()
              .orElseThrow(() -> Refused.conflict("amount", "account.notThatMuch"));
      takeBack(told, share, told.amount(), locked);
      return;
    }
    if (!held.isAtLeast(told.amount())) {
      held = held.plus(takeBackWhatTheRuleGave(told, told.amount().minus(held), locked));
    }
    if (!held.isAtLeast(told.amount())) {
      throw Refused.conflict("amount", "account.notThatMuch");
    }
    Money idle = given.stream().map(Share::idle).reduce(Money.zero(held.currency()), Money::plus);
    Money left = told.amount().minus(told.amount().min(held.minus(idle)));
    for (Share share : given) {
      Money part = left.min(share.idle());
      if (part.isPositive()) {
        takeBack(told, share, part, locked);
        left = left.minus(part);
      }
    }
  }

  private static void takeBack(AccountMove told, Share share, Money part, LockedInvoices locked) {
    locked.takeBack(share.invoice(), told.kind().booking, told.receipt(), part, share.day());
  }

  /** The customer has paid when the money came, but not before there was anything to pay. */
  private LocalDate dayFor(InvoiceId id, LocalDate received) {
    InvoiceFacts invoice = invoices.get(id);
    return received.isBefore(invoice.issuedOn()) ? invoice.issuedOn() : received;
  }
}
