package io.cobranza.letters.statements;

import io.cobranza.ledger.customers.CustomerAccount;
import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.letters.correspondence.LetterFacts.Addressee;
import io.cobranza.letters.correspondence.LetterFacts.Customer;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterLanguage;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.Listing;
import io.cobranza.letters.correspondence.Listing.Section;
import io.cobranza.letters.correspondence.ListingSource;
import io.cobranza.practice.policy.AgeingBands;
import io.cobranza.practice.policy.AgeingBands.Bands;
import io.cobranza.practice.policy.AgeingBands.Reading;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a statement says, as it is when it leaves. */
@Component
class StatementListing implements ListingSource {

  private final OpenItems items;
  private final Customers customers;
  private final CustomerAccount account;
  private final AgeingBands bands;
  private final CompanyCalendar calendar;
  private final MessageSource messages;

  StatementListing(
      OpenItems items,
      Customers customers,
      CustomerAccount account,
      AgeingBands bands,
      CompanyCalendar calendar,
      MessageSource messages) {
    this.items = items;
    this.customers = customers;
    this.account = account;
    this.bands = bands;
    this.calendar = calendar;
    this.messages = messages;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.STATEMENT;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Listing> listingFor(LetterOrder order) {
    CustomerFacts customer = customers.get(order.customer());
    List<OpenItem> open = items.of(order.customer(), calendar.today());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    StatementWords words =
        new StatementWords(LetterLanguage.of(customer.home().reader(), messages));
    List<Money> credit = account.unallocated(order.customer());
    return Optional.of(
        new Listing(
            Addressee.of(customer),
            new Customer(customer.name(), customer.number()),
            words.subject(calendar.today()),
            sections(open, credit, words, bands.readIn(Reading.STATEMENT))));
  }

  private static List<Section> sections(
      List<OpenItem> open, List<Money> credit, StatementWords words, Bands bands) {
    StatementTotals totals = StatementTotals.of(open, bands);
    return credit.isEmpty()
        ? List.of(words.items(open), words.totals(totals), words.ageing(totals, bands))
        : List.of(
            words.items(open),
            words.totals(totals),
            words.ageing(totals, bands),
            words.credit(credit));
  }
}
