package io.cobranza.ledger.cash;

import io.cobranza.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lines of a state, a page of them, with whose they may be. */
@Repository
@Transactional(readOnly = true)
class ShownLines {

  private final JdbcClient jdbc;

  ShownLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Page<ShownLine> in(LineState state, LineOrder order, Pageable page) {
    long total =
        jdbc.sql("SELECT COUNT(*) FROM incoming_line WHERE state = :state")
            .param("state", state.name())
            .query(Long.class)
            .single();
    List<ShownLine> found =
        jdbc.sql(
                """
                SELECT i.line_id, i.kind, i.state, i.payment_reference, i.said, i.decided_by,
                  i.decided_at, l.booked_on, ABS(l.amount) AS amount, l.currency,
                  l.counterparty_name, l.counterparty_account, l.return_reason, l.texts
                FROM incoming_line i JOIN told_bank_line l ON l.line_id = i.line_id
                WHERE i.state = :state
                """
                    + order.sql()
                    + " LIMIT :limit OFFSET :offset")
            .param("state", state.name())
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(ShownLines::line)
            .list();
    return new PageImpl<>(withProposals(found), page, total);
  }

  private static ShownLine line(ResultSet row, int number) throws SQLException {
    LineState state = LineState.valueOf(row.getString("state"));
    return new ShownLine(
        row.getLong("line_id"),
        row.getString("kind").equals("TAKEN_BACK"),
        row.getObject("booked_on", LocalDate.class),
        Columns.money(row, "amount"),
        new ShownLine.Payer(
            row.getString("counterparty_name"),
            row.getString("counterparty_account"),
            row.getString("return_reason")),
        row.getString("texts"),
        List.of(),
        state == LineState.TO_ASSIGN
            ? null
            : new ShownLine.Outcome(
                row.getString("payment_reference"),
                row.getString("said"),
                row.getString("decided_by"),
                Columns.instant(row, "decided_at")));
  }

  private List<ShownLine> withProposals(List<ShownLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    List<Long> ids = lines.stream().map(ShownLine::id).toList();
    List<ShownProposal> proposals = proposals(ids);
    return lines.stream()
        .map(
            line -> line.with(proposals.stream().filter(each -> each.line() == line.id()).toList()))
        .toList();
  }

  private List<ShownProposal> proposals(List<Long> lines) {
    List<ShownProposal.Part> parts = parts(lines);
    return jdbc
        .sql(
            """
            SELECT p.line_id, p.position, p.evidence, p.payment_reference, c.number, c.name
            FROM incoming_proposal p JOIN customer_profile c ON c.customer_id = p.customer_id
            WHERE p.line_id IN (:lines) ORDER BY p.line_id, p.position
            """)
        .param("lines", lines)
        .query(
            (row, number) ->
                new ShownProposal(
                    row.getLong("line_id"),
                    row.getInt("position"),
                    row.getString("number"),
                    row.getString("name"),
                    List.of(row.getString("evidence").split(",")),
                    row.getString("payment_reference"),
                    List.of()))
        .list()
        .stream()
        .map(
            proposal ->
                proposal.with(
                    parts.stream()
                        .filter(part -> part.line() == proposal.line())
                        .filter(part -> part.position() == proposal.position())
                        .toList()))
        .toList();
  }

  private List<ShownProposal.Part> parts(List<Long> lines) {
    return jdbc.sql(
            """
            SELECT p.line_id, p.position, p.amount, b.number, b.currency
            FROM incoming_proposal_part p JOIN invoice_balance b ON b.invoice_id = p.invoice_id
            WHERE p.line_id IN (:lines) ORDER BY p.line_id, p.position, b.number
            """)
        .param("lines", lines)
        .query(
            (row, number) ->
                new ShownProposal.Part(
                    row.getLong("line_id"),
                    row.getInt("position"),
                    row.getString("number"),
                    Columns.money(row, "amount")))
        .list();
  }
}
