package io.cobranza.demo;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.documents.Documents;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.agency.CasesOutside;
import io.cobranza.practice.pauses.PauseTerm;
import io.cobranza.practice.pauses.Pauses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demo's people do beside their tasks: file papers, agree on pauses, call cases back. */
@Component
@Profile("demo")
class DemoOffice {

  private final Customers customers;
  private final Invoices invoices;
  private final Documents documents;
  private final Pauses pauses;
  private final CasesOutside outside;
  private final DemoCash cash;
  private final TransactionTemplate transaction;

  DemoOffice(
      Customers customers,
      Invoices invoices,
      Documents documents,
      Pauses pauses,
      CasesOutside outside,
      DemoCash cash,
      TransactionTemplate transaction) {
    this.customers = customers;
    this.invoices = invoices;
    this.documents = documents;
    this.pauses = pauses;
    this.outside = outside;
    this.cash = cash;
    this.transaction = transaction;
  }

  void work(LocalDate today, LocalDate present) {
    did("quiet-times", today, present, this::keepQuietTime);
    did("documents", today, present, this::file);
    did("pauses", today, present, row -> pause(row, today));
    did("recalls", today, present, this::callBack);
    did("cheques", today, present, cash::keep);
    did("refunds", today, present, cash::payBack);
  }

  /** Each line by whoever stands in it, as if that person were logged in. */
  private static void did(
      String what, LocalDate today, LocalDate present, Consumer<Map<String, String>> act) {
    for (Map<String, String> row : read(what, today, present).rows()) {
      SecurityContextHolder.getContext()
          .setAuthentication(
              UsernamePasswordAuthenticationToken.authenticated(row.get("by"), null, List.of()));
      try {
        act.accept(row);
      } finally {
        SecurityContextHolder.clearContext();
      }
    }
  }

  private void callBack(Map<String, String> row) {
    transaction.executeWithoutResult(
        status -> outside.recall(row.get("invoiceNumber"), row.get("reason")));
  }

  private static DemoFile read(String name, LocalDate today, LocalDate present) {
    return DemoFile.read(name, present).of("day", today);
  }

  private void keepQuietTime(Map<String, String> row) {
    CustomerFacts customer = customers.find(row.get("customer")).orElseThrow();
    customers.addQuietTime(
        customer.id(),
        DayOfWeek.valueOf(row.get("weekday")),
        Integer.parseInt(row.get("fromHour")),
        Integer.parseInt(row.get("toHour")),
        row.get("reason"));
  }

  private void file(Map<String, String> row) {
    documents.store(
        invoices.find(row.get("invoiceNumber")).orElseThrow().id(),
        row.get("kind"),
        row.get("file"),
        content(row.get("file")));
  }

  private void pause(Map<String, String> row, LocalDate today) {
    PauseTerm term = new PauseTerm(row.get("reason"), today, LocalDate.parse(row.get("until")));
    if (row.get("invoiceNumber").isEmpty()) {
      pauses.pauseCustomer(row.get("customer"), term);
    } else {
      pauses.pauseInvoice(row.get("invoiceNumber"), term);
    }
  }

  private static byte[] content(String file) {
    try {
      return new ClassPathResource("demo/documents/" + file).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
