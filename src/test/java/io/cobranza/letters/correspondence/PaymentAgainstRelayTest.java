package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.cobranza.ledger.invoices.BookingKind;
import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A payment that settles, at every moment of a letter's way: what is paid is not asked for. */
class PaymentAgainstRelayTest extends CollectionTest {

  @Autowired PostRoom postRoom;
  @Autowired LetterFactsSource ledgerFacts;
  @Autowired LetterWriter writer;
  @Autowired Outbox outbox;
  @Autowired MailServer mailServer;
  @Autowired Rehearsals rehearsals;
  @Autowired LeftBehind leftBehind;
  @Autowired CompanyProperties company;
  @Autowired CompanyCalendar calendar;
  @Autowired Bookings bookings;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  private int mails;

  @Test
  void paidWhileItsLetterIsBeingWrittenNoLetterLeaves() {
    time.goTo("2024-02-05");
    relay(paying(INVOICE)).deliverDue();
    assertThat(mails).isZero();
    assertThat(letterStates()).containsExactly(LetterState.CANCELLED);
  }

  /** It has no case, so nobody cancels it when the invoice is paid. */
  @Test
  void anInvoicePaidWhileItIsBeingAnnouncedIsNotAnnounced() {
    announced(INVOICE);
    relay(paying(INVOICE)).deliverDue();
    assertThat(mails).isZero();
    assertThat(states()).containsExactly("CANCELLED");
  }

  @Test
  void anInvoiceWithdrawnWhileItIsBeingAnnouncedIsNotAnnounced() {
    announced(INVOICE);
    relay(
            order -> {
              Optional<LetterFacts> known = ledgerFacts.factsFor(order);
              invoices.withdraw(INVOICE, "Billed twice.");
              return known;
            })
        .deliverDue();
    assertThat(mails).isZero();
    assertThat(states()).containsExactly("CANCELLED");
  }

  /** What leaves together is written anew without the one that was paid. */
  @Test
  void theOthersOfTheMessageLeaveWithoutTheOneThatWasPaid() {
    ledger.invoice("F-2", "C-1", "500.00", "2024-01-01", "2024-01-31");
    announced(INVOICE);
    announced("F-2");
    relay(paying(INVOICE)).deliverDue();
    assertThat(states()).containsExactly("CANCELLED", "SENT");
    assertThat(mails).isEqualTo(1);
    assertThat(jdbc.queryForObject("SELECT text FROM letter_body", String.class))
        .contains("F-2")
        .doesNotContain(INVOICE);
  }

  @ParameterizedTest
  @ValueSource(ints = 10)
  void whoeverIsFirstWins(int times) throws Exception {
    race(times);
  }

  @Tag("endurance")
  @ParameterizedTest
  @ValueSource(ints = 300)
  void whoeverIsFirstWinsEveryTime(int times) throws Exception {
    race(times);
  }

  /** Each payment comes somewhen while the letter is written or handed over. */
  private void race(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      ledger.customer("R-" + i).invoice("R-" + i, "R-" + i, "100.00");
      announced("R-" + i);
    }
    // Milliseconds, as long as it took the last time.
    AtomicInteger writing = new AtomicInteger(50);
    BlockingQueue<String> beingWritten = new LinkedBlockingQueue<>();
    Map<String, Long> paid = new ConcurrentHashMap<>();
    ExecutorService payer = Executors.newSingleThreadExecutor();
    Future<?> payments =
        payer.submit(
            () -> {
              Random chance = new Random(times);
              while (paid.size() < times) {
                String invoice = beingWritten.take();
                Thread.sleep(chance.nextInt(2 * writing.get()));
                settle(invoice);
                paid.put(invoice, System.nanoTime());
              }
              return null;
            });
    Map<String, Long> handedOver = new ConcurrentHashMap<>();
    AtomicLong asked = new AtomicLong();
    relay(
            order -> {
              Optional<LetterFacts> known = ledgerFacts.factsFor(order);
              asked.set(System.nanoTime());
              beingWritten.add(order.invoiceNumber());
              return known;
            },
            watched(
                invoice -> {
                  handedOver.put(invoice, System.nanoTime());
                  long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked.get());
                  writing.set(1 + (int) took);
                }))
        .deliverDue();
    payments.get(1, TimeUnit.MINUTES);
    payer.shutdown();

    assertThat(handedOver.keySet()).hasSize(times);
    List<String> left =
        jdbc.queryForList("SELECT invoice_number FROM letter WHERE state = 'SENT'", String.class);
    assertThat(left).hasSize(mails);
    assertThat(left)
        .allSatisfy(
            invoice ->
                assertThat(handedOver.get(invoice))
                    .as(invoice + " is handed over, or its payment is committed before")
                    .isLessThan(paid.get(invoice)));
    assertThat(states()).containsOnly("SENT", "CANCELLED").contains("CANCELLED");
    System.out.printf(
        "Payment against relay: %d invoices, %d letters left before the payment, none after%n",
        times, mails);
  }

  /** Tells which letter the relay begins to hand over. */
  private Outbox watched(Consumer<String> begins) {
    return mock(
        Outbox.class,
        call -> {
          if (call.getMethod().getName().equals("handOver")) {
            List<ClaimedLetter> told = call.getArgument(0);
            begins.accept(told.get(0).order().invoiceNumber());
          }
          return Standin.onTheReal(outbox, call);
        });
  }

  private LetterFactsSource paying(String invoice) {
    return order -> {
      Optional<LetterFacts> known = ledgerFacts.factsFor(order);
      if (order.invoiceNumber().equals(invoice)) {
        settle(invoice);
      }
      return known;
    };
  }

  private void settle(String number) {
    InvoiceFacts invoice = invoices.find(number).orElseThrow();
    transaction.executeWithoutResult(
        status -> {
          InvoiceId id = invoice.id();
          LockedInvoices locked = bookings.lock(List.of(id));
          locked.book(id, BookingKind.PAYMENT, "P-" + number, invoice.open(), time.today());
          locked.announce();
        });
  }

  private void announced(String number) {
    InvoiceFacts invoice = invoices.find(number).orElseThrow();
    transaction.executeWithoutResult(
        status ->
            letters.plan(
                LetterOrder.ofInvoice(
                    invoice.customer(), invoice.id(), number, LetterKind.NEW_INVOICE, "1")));
  }

  private LetterRelay relay(LetterFactsSource facts) {
    return relay(facts, outbox);
  }

  private LetterRelay relay(LetterFactsSource facts, Outbox keepsBooks) {
    MailTransport transport =
        mail -> {
          mails++;
          return MailOutcome.taken();
        };
    return new LetterRelay(
        postRoom,
        new Drafts(new Composer(facts, List.of(), writer), keepsBooks),
        new Delivery(keepsBooks, mailServer, transport, rehearsals, company, calendar),
        leftBehind);
  }

  private List<String> states() {
    return jdbc.queryForList("SELECT state FROM letter ORDER BY id", String.class);
  }
}
