package io.cobranza.ledger.documents;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of the invoices. */
@Service
@Transactional
public class Documents {

  private final DocumentTable table;
  private final DocumentProperties properties;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  Documents(
      DocumentTable table,
      DocumentProperties properties,
      CompanyCalendar calendar,
      CurrentUser user) {
    this.table = table;
    this.properties = properties;
    this.calendar = calendar;
    this.user = user;
  }

  /** The documents of an invoice in the order in which they were stored; empty if it has none. */
  @Transactional(readOnly = true)
  public List<DocumentFacts> of(InvoiceId invoice) {
    return table.of(invoice);
  }

  /** Those of the given kinds with their content, in the order in which they were stored. */
  @Transactional(readOnly = true)
  public List<Document> read(InvoiceId invoice, Collection<DocumentKind> kinds) {
    return table.read(invoice, kinds);
  }

  @Transactional(readOnly = true)
  Optional<Document> find(long id) {
    return table.find(id).map(facts -> new Document(facts, table.content(id).orElseThrow()));
  }

  /**
   * Stores a document with its invoice. The same file of the same kind again changes nothing.
   *
   * @param kind the name of a {@link DocumentKind}
   * @throws io.cobranza.shared.Refused if it is empty, too large, no PDF, PNG or JPEG, or of an
   *     unknown kind
   */
  public DocumentFacts store(InvoiceId invoice, String kind, String fileName, byte[] content) {
    NewDocument document =
        NewDocument.checked(kind, fileName, content, properties.largest().toBytes());
    return table.find(table.store(invoice, document, calendar.now(), user.id())).orElseThrow();
  }
}
