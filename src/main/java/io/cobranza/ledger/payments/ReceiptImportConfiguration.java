package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.ledgerimport.ImportTarget;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Payments and credit notes come by file in the same way. */
@Configuration(proxyBeanMethods = false)
class ReceiptImportConfiguration {

  @Bean
  ImportTarget paymentImport(Invoices invoices, ReceiptBook book) {
    return new ReceiptImport(ReceiptKind.PAYMENT, invoices, book);
  }

  @Bean
  ImportTarget creditNoteImport(Invoices invoices, ReceiptBook book) {
    return new ReceiptImport(ReceiptKind.CREDIT_NOTE, invoices, book);
  }
}
