package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.MailOutcome.Verdict;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The relay of the application, with a mail server of moods and a node that halts. */
public final class UnreliableRelay {

  /** Not an exception, so that nothing cleans up behind it. */
  private static final class NodeHalts extends Error {}

  private final ApplicationContext house;
  private final Random random;
  private final Consumer<List<String>> taken;

  /**
   * @param taken hears the id of each message that the mail server takes, and its text
   */
  public UnreliableRelay(ApplicationContext house, Random random, Consumer<List<String>> taken) {
    this.house = house;
    this.random = random;
    this.taken = taken;
  }

  /** As long as the mail server works and the node lives. */
  public void deliver(int troublesInAHundred) {
    try {
      relay(mail -> mood(mail, troublesInAHundred)).deliverDue();
    } catch (NodeHalts halted) {
      // Its lease runs by the database's clock, which stands still for nobody.
      house
          .getBean(TransactionTemplate.class)
          .executeWithoutResult(
              status ->
                  house
                      .getBean(JdbcTemplate.class)
                      .update(
                          "UPDATE letter SET lease_until = '2020-01-01'"
                              + " WHERE lease_until IS NOT NULL"));
      relay(this::take).deliverDue();
    }
  }

  private MailOutcome mood(OutgoingMail mail, int troublesInAHundred) {
    if (random.nextInt(100) >= troublesInAHundred) {
      return take(mail);
    }
    return switch (random.nextInt(6)) {
      case 0 -> new MailOutcome(Verdict.REFUSED, "550 no such mailbox");
      case 1 -> new MailOutcome(Verdict.NOT_NOW, "451 later");
      case 2 -> new MailOutcome(Verdict.NO_SERVICE, "421 bye");
      case 3 -> new MailOutcome(Verdict.IN_DOUBT, "connection reset");
      case 4 -> throw new NodeHalts();
      default -> {
        take(mail);
        throw new NodeHalts();
      }
    };
  }

  private MailOutcome take(OutgoingMail mail) {
    taken.accept(List.of(mail.messageId(), mail.letter().text()));
    return MailOutcome.taken();
  }

  private LetterRelay relay(MailTransport transport) {
    Outbox outbox = house.getBean(Outbox.class);
    return new LetterRelay(
        house.getBean(PostRoom.class),
        house.getBean(Drafts.class),
        new Delivery(
            outbox,
            house.getBean(MailServer.class),
            transport,
            house.getBean(Rehearsals.class),
            house.getBean(CompanyProperties.class),
            house.getBean(CompanyCalendar.class)),
        house.getBean(LeftBehind.class));
  }
}
