package io.cobranza.letters.correspondence;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.VirtualClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of letters do again and again: plan one, send it some way, look what became of it. */
abstract class LettersUnderTest {

  static final CustomerId CUSTOMER = new CustomerId(1);
  static final CaseId CASE = new CaseId(12);
  static final String INVOICE = "F-2023-0815";

  @Autowired Letters letters;
  @Autowired PostRoom postRoom;
  @Autowired Outbox outbox;
  @Autowired MailServer mailServer;
  @Autowired Rehearsals rehearsals;
  @Autowired LeftBehind leftBehind;
  @Autowired WayOut wayOut;
  final StubLetterFacts facts = new StubLetterFacts();
  @Autowired LetterWriter writer;
  @Autowired CompanyProperties company;
  @Autowired CompanyCalendar calendar;
  @Autowired VirtualClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void aMondayInJanuary() {
    clock.setTo(LocalDate.of(2024, 1, 8));
    facts.reset();
    transaction.executeWithoutResult(status -> theCaseIsThere());
  }

  /** A letter that fails becomes a task of its case, so there has to be one. */
  private void theCaseIsThere() {
    jdbc.update(
        "INSERT INTO customer (id, number, name, language, segment, paperwork_trouble)"
            + " VALUES (1, 'C-1', 'Tornillos García', 'es', 'standard', FALSE)");
    isThere(order(LetterKind.FIRST_REMINDER, "1"));
  }

  /** What a letter is about has to be there; does nothing where it is. */
  final void isThere(LetterOrder order) {
    if (order.customer() != null) {
      jdbc.update(
          "INSERT IGNORE INTO customer (id, number, name, language, segment, paperwork_trouble)"
              + " VALUES (?, CONCAT('C-', id), 'Another', 'es', 'standard', FALSE)",
          order.customer().value());
    }
    if (order.invoice() != null) {
      jdbc.update(
          "INSERT IGNORE INTO invoice"
              + " (id, source, number, customer_id, issued_on, due_on, amount, currency)"
              + " VALUES (?, 'erp', ?, ?, '2023-11-01', '2023-12-01', 100, 'EUR')",
          order.invoice().value(),
          order.invoiceNumber(),
          order.customer().value());
    }
    if (order.caseId() != null) {
      jdbc.update(
          "INSERT IGNORE INTO collection_case"
              + " (id, invoice_id, customer_id, state, opened_on, started, courtesy_call, pressing,"
              + " version) VALUES (?, ?, ?, 'IN_HOUSE', '2023-12-02', TRUE, FALSE, FALSE, 0)",
          order.caseId().value(),
          order.invoice().value(),
          order.customer().value());
    }
  }

  static LetterOrder order(LetterKind kind, String occurrence) {
    return LetterOrder.ofCase(CUSTOMER, CASE, new InvoiceId(7), INVOICE, kind, occurrence);
  }

  /** Another customer's, of an invoice F- and the number of the case. */
  static LetterOrder ofCase(long id, LetterKind kind) {
    return LetterOrder.ofCase(
        new CustomerId(id), new CaseId(id), new InvoiceId(id), "F-" + id, kind, "1");
  }

  long planned(LetterKind kind) {
    plan(order(kind, "1"));
    return letters.ofCase(CASE).get(letters.ofCase(CASE).size() - 1).id().value();
  }

  void plan(LetterOrder order) {
    plan(letters, order);
  }

  void plan(Letters by, LetterOrder order) {
    transaction.executeWithoutResult(
        status -> {
          isThere(order);
          by.plan(order);
        });
  }

  void cancelPending() {
    transaction.executeWithoutResult(status -> letters.cancelPending(Set.of(CASE.value())));
  }

  LetterState stateOf(long letter) {
    return letters.ofCase(CASE).stream()
        .filter(summary -> summary.id().value() == letter)
        .findFirst()
        .orElseThrow()
        .state();
  }

  /** Where the content of letters comes from that are mostly lists. */
  List<ListingSource> listings() {
    return List.of();
  }

  LetterRelay relay(MailTransport transport) {
    return relay(transport, postRoom, outbox);
  }

  /** With others in the place of what takes letters up and what keeps the books. */
  final LetterRelay relay(MailTransport transport, PostRoom takesUp, Outbox keepsBooks) {
    return new LetterRelay(
        takesUp,
        new Drafts(new Composer(facts, listings(), writer), keepsBooks),
        new Delivery(keepsBooks, mailServer, transport, rehearsals, company, calendar),
        leftBehind);
  }

  LetterRelay relayToPort(int port) {
    return relay(smtp(port));
  }

  static MailTransport smtp(int port) {
    return smtp(port, Duration.ofSeconds(20));
  }

  static MailTransport smtp(int port, Duration longest) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    Properties timeouts = sender.getJavaMailProperties();
    timeouts.setProperty("mail.smtp.connectiontimeout", "2000");
    timeouts.setProperty("mail.smtp.timeout", "2000");
    timeouts.setProperty("mail.smtp.writetimeout", "2000");
    return new SmtpTransport(sender, longest);
  }

  void later(Duration pause) {
    clock.setTo(clock.instant().plus(pause));
  }

  /** As if the lease had been taken long ago by a node that is no more. */
  void leaseRunsOut() {
    transaction.executeWithoutResult(
        status ->
            jdbc.update(
                "UPDATE letter SET lease_until = '2020-01-01' WHERE lease_until IS NOT NULL"));
  }
}
