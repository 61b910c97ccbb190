package io.cobranza.ledger.payments;

import io.cobranza.ledger.customers.CustomerNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.ledgerimport.ImportTarget;
import io.cobranza.shared.CompanyCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Payments and credit notes come by file in the same way. */
@Configuration(proxyBeanMethods = false)
class ReceiptImportConfiguration {

  @Bean
  ImportTarget paymentImport(
      Invoices invoices, CustomerNumbers customers, ReceiptBook book, CompanyCalendar calendar) {
    return new ReceiptImport(ReceiptKind.PAYMENT, invoices, customers, book, calendar);
  }

  @Bean
  ImportTarget creditNoteImport(
      Invoices invoices, CustomerNumbers customers, ReceiptBook book, CompanyCalendar calendar) {
    return new ReceiptImport(ReceiptKind.CREDIT_NOTE, invoices, customers, book, calendar);
  }
}
