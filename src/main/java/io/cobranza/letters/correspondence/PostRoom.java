package io.cobranza.letters.correspondence;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.letters.correspondence.LetterRepository.Due;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what leaves next: what is due to one customer at once, as one message, unless the
 * customer is to be left in peace. Only one node looks at a customer's letters at a time, and none
 * ever waits for another.
 */
@Component
class PostRoom {

  private static final List<String> UNASKED =
      LetterKind.FOR_OURSELVES.stream().map(Enum::name).toList();

  private final LetterRepository letters;
  private final Customers customers;
  private final CustomerPeace peace;
  private final WayOut wayOut;
  private final LetterProperties.Relay relay;
  private final CompanyCalendar calendar;
  private final DatabaseClock databaseClock;

  PostRoom(
      LetterRepository letters,
      Customers customers,
      CustomerPeace peace,
      WayOut wayOut,
      LetterProperties properties,
      CompanyCalendar calendar,
      DatabaseClock databaseClock) {
    this.letters = letters;
    this.customers = customers;
    this.peace = peace;
    this.wayOut = wayOut;
    this.relay = properties.relay();
    this.calendar = calendar;
    this.databaseClock = databaseClock;
  }

  /**
   * Takes what waits longest, if anything is due that no other node is taking.
   *
   * @throws NotTakenUpException if it cannot be decided about one of them; nothing is taken then
   */
  @Transactional
  Optional<ClaimedMessage> claimNext() {
    Sending sending = wayOut.sending();
    Set<Long> passedOver = new HashSet<>();
    // The database does not take an empty list.
    passedOver.add(0L);
    Optional<Due> next = longestWaiting(sending, passedOver);
    while (next.isPresent()) {
      List<Letter> ready = readyOrSaid(next.get(), sending);
      if (!ready.isEmpty()) {
        return Optional.of(claim(ready));
      }
      passedOver.add(next.get().getId());
      next = longestWaiting(sending, passedOver);
    }
    return Optional.empty();
  }

  private Optional<Due> longestWaiting(Sending sending, Set<Long> passedOver) {
    return sending == Sending.NOTHING
        ? Optional.empty()
        : letters.longestWaiting(
            calendar.now(), passedOver, sending == Sending.EVERYTHING, UNASKED);
  }

  private List<Letter> readyOrSaid(Due due, Sending sending) {
    try {
      return ready(due, sending);
    } catch (ConcurrencyFailureException somebodyWasFaster) {
      throw somebodyWasFaster;
    } catch (RuntimeException e) {
      throw new NotTakenUpException(new LetterId(due.getId()), e);
    }
  }

  /**
   * The letters that leave as one message now; empty if another node has them or they must wait.
   */
  private List<Letter> ready(Due due, Sending sending) {
    if (due.getCustomer() == null) {
      return letters.lockDue(due.getId(), calendar.now()).map(List::of).orElse(List.of());
    }
    // This node becomes the one that looks at the customer's letters, unless another one does.
    if (!customers.lockIfFree(new CustomerId(due.getCustomer()))) {
      return List.of();
    }
    List<Letter> waiting =
        peace.release(
            new CustomerId(due.getCustomer()),
            letters.lockDueOf(due.getCustomer(), calendar.now()).stream()
                .filter(sending::allows)
                .toList());
    return waiting.isEmpty() ? List.of() : together(waiting);
  }

  private static List<Letter> together(List<Letter> waiting) {
    Letter first = waiting.get(0);
    return waiting.stream().filter(other -> other == first || other.goesWith(first)).toList();
  }

  private ClaimedMessage claim(List<Letter> ready) {
    long message =
        ready.stream()
            .max(
                Comparator.comparing(Letter::kind)
                    .thenComparing(Letter::id, Comparator.reverseOrder()))
            .orElseThrow()
            .id();
    Instant leaseEnd = databaseClock.now().plus(relay.lease());
    return new ClaimedMessage(
        ready.stream().map(letter -> letter.claim(leaseEnd, message)).toList());
  }
}
