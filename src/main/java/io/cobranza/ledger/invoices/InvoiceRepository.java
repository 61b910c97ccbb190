package io.cobranza.ledger.invoices;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers no way to an invoice that does not lock it until the transaction ends. */
interface InvoiceRepository extends Repository<Invoice, Long> {

  /**
   * In the order of their keys, so that two batches wait for each other and never crosswise.
   * Fetches no bookings: with a join the lock would come in a second statement, after the bookings
   * were read.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from Invoice i where i.id in :ids order by i.id")
  List<Invoice> lockAll(Collection<Long> ids);

  void flush();
}
