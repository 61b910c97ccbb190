package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the case of every invoice whose first action is due: the courtesy call for those who get
 * one, else the due date passing, or a dispute that came by file. One statement for all of them. A
 * second run, or a second node, finds nothing left to open.
 */
@Service
@Transactional
public class CaseOpening {

  /** So many that one transaction stays short on the busiest day. */
  private static final int PORTION = 20;

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;
  private final CollectionCaseRepository cases;
  private final Customers customers;
  private final CaseStart start;
  private final EarlyReasons reasons;

  CaseOpening(
      JdbcClient jdbc,
      CompanyCalendar calendar,
      CollectionCaseRepository cases,
      Customers customers,
      CaseStart start,
      EarlyReasons reasons) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.cases = cases;
    this.customers = customers;
    this.start = start;
    this.reasons = reasons;
  }

  /**
   * @return how many cases were opened
   */
  public int openDueCases() {
    return openNew() + openAgain() + openForNextPart();
  }

  /** With a part of the invoice the case had ended; now it is the next part's turn. */
  private int openForNextPart() {
    return jdbc.sql(
            """
            UPDATE collection_case k
            JOIN uncollected_invoice u ON u.invoice_id = k.invoice_id
            SET k.state = :state, k.started = FALSE, k.closed_on = NULL,
              k.courtesy_call = u.courtesy_call, k.calendar_round = k.calendar_round + 1,
              k.pressing = FALSE, k.pressed_on = NULL, k.return_told_on = NULL,
              k.sent_again = FALSE, k.hand_over_not_before = NULL, k.hand_over_at_once = FALSE,
              k.hand_over_asked_by = NULL, k.version = k.version + 1
            WHERE u.collect_from <= :today AND k.state IN (:from)
            """)
        .param("state", CaseTransition.NEXT_PART.to().name())
        .param("from", CaseTransition.NEXT_PART.from().stream().map(Enum::name).toList())
        .param("today", calendar.today())
        .update();
  }

  /** The customer has lost the mark that it is never dunned: collection goes on where it was. */
  private int openAgain() {
    return jdbc.sql(
            """
            UPDATE collection_case k
            JOIN dunnable_customer m ON m.customer_id = k.customer_id
            JOIN open_invoice i ON i.invoice_id = k.invoice_id
            SET k.state = :state, k.started = FALSE, k.closed_on = NULL,
              k.version = k.version + 1
            WHERE k.state IN (:from)
            """)
        .param("state", CaseTransition.TAKE_UP_AGAIN.to().name())
        .param("from", CaseTransition.TAKE_UP_AGAIN.from().stream().map(Enum::name).toList())
        .update();
  }

  private int openNew() {
    return jdbc.sql(
            """
            INSERT INTO collection_case
              (invoice_id, customer_id, state, opened_on, started, courtesy_call, pressing, version)
            SELECT u.invoice_id, u.customer_id, 'OPENING', :today, FALSE, u.courtesy_call, FALSE, 0
            FROM uncollected_invoice u
            WHERE u.collect_from <= :today
               OR (u.issued_on <= :today AND u.invoice_id IN (%s))
            ON DUPLICATE KEY UPDATE collection_case.id = collection_case.id
            """
                .formatted(reasons.invoices()))
        .param("today", calendar.today())
        .update();
  }

  /**
   * Opens the case of an invoice at once and starts its process, because it is in dispute or its
   * payment came back. A customer that is never dunned gets none: that is kept on record alone.
   */
  public void openAtOnce(InvoiceFacts invoice) {
    if (customers.get(invoice.customer()).neverDun() == null) {
      start.of(
          cases.saveAndFlush(
              new CollectionCase(invoice.id(), invoice.customer(), calendar.today())));
    }
  }

  /**
   * The invoice is owed again because a payment came back: its collection goes on where it was. A
   * case that is open already, or ended for another reason, is left as it is.
   */
  void reopen(InvoiceId invoice) {
    cases
        .findByInvoiceId(invoice.value())
        .filter(found -> CaseTransition.REOPEN.from().contains(found.facts().state()))
        .ifPresent(
            found -> {
              found.reopen();
              start.again(found);
            });
  }

  /** In how many portions the opened cases are started, none if there are none. */
  @Transactional(readOnly = true)
  public int portionsToStart() {
    return (int) ((cases.countByStartedFalse() + PORTION - 1) / PORTION);
  }

  /**
   * Starts the process of some opened cases. Cases that another node is starting are passed over.
   */
  public void startPortion() {
    startSome(PORTION);
  }

  /**
   * @param limit how many at most
   * @return how many were started; fewer than the limit means none are left
   */
  public int startSome(int limit) {
    List<CollectionCase> toStart = cases.lockSomeToStart(limit);
    toStart.forEach(
        opened -> {
          if (opened.hasRunBefore()) {
            start.again(opened);
          } else {
            start.of(opened);
          }
        });
    return toStart.size();
  }
}
