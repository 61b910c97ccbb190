package io.cobranza.ledger.documents;

import io.cobranza.ledger.invoices.BookingKind;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.PaymentMethods;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import io.cobranza.shared.PaymentMethod;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of one invoice and how its amount comes about, for those who work with it. */
@Controller
@RequestMapping("/documents")
class DocumentPages {

  private static final String PAYMENT = BookingKind.PAYMENT.name();

  /**
   * A line of the explanation as the page prints it.
   *
   * @param method how a payment came; null if it is none, or nobody says
   */
  record Line(AmountLine of, String amount, PaymentMethod method) {}

  private final Documents documents;
  private final AmountExplanation explanation;
  private final Invoices invoices;
  private final PaymentMethods methods;

  DocumentPages(
      Documents documents,
      AmountExplanation explanation,
      Invoices invoices,
      PaymentMethods methods) {
    this.documents = documents;
    this.explanation = explanation;
    this.invoices = invoices;
    this.methods = methods;
  }

  @GetMapping
  String ofInvoice(@RequestParam(defaultValue = "") String invoice, Model model, Locale language) {
    String number = invoice.strip();
    model.addAttribute("number", number);
    model.addAttribute("kinds", DocumentKind.values());
    invoices.find(number).ifPresent(found -> show(found, model, language));
    return "documents/of-invoice";
  }

  private void show(InvoiceFacts invoice, Model model, Locale language) {
    model.addAttribute("documents", documents.of(invoice.id()));
    List<AmountLine> lines = explanation.of(invoice.id());
    Map<String, PaymentMethod> came = methods.of(payments(lines));
    model.addAttribute(
        "lines",
        lines.stream()
            .map(
                line ->
                    new Line(
                        line,
                        money(line.amount(), language),
                        PAYMENT.equals(line.what()) ? came.get(line.reference()) : null))
            .toList());
  }

  @PostMapping
  String store(
      @RequestParam String invoice,
      @RequestParam String kind,
      @RequestPart("file") MultipartFile file,
      RedirectAttributes answer)
      throws IOException {
    InvoiceFacts found =
        invoices
            .find(invoice)
            .orElseThrow(() -> Refused.unknown("invoice", "invoice.unknown", invoice));
    answer.addAttribute("invoice", invoice);
    try {
      DocumentFacts stored =
          documents.store(found.id(), kind, file.getOriginalFilename(), file.getBytes());
      answer.addFlashAttribute("stored", stored.fileName());
    } catch (Refused refusal) {
      answer.addFlashAttribute("refusal", refusal.messageKey());
      answer.addFlashAttribute("refusalValues", List.of(refusal.arguments()));
    }
    return "redirect:/documents";
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> download(@PathVariable long id) {
    return documents
        .find(id)
        .map(Download::of)
        .orElseThrow(() -> Refused.unknown("id", "documents.error.unknown", id));
  }

  private static List<String> payments(List<AmountLine> lines) {
    return lines.stream()
        .filter(line -> PAYMENT.equals(line.what()))
        .map(AmountLine::reference)
        .toList();
  }

  private static String money(Money amount, Locale language) {
    return MoneyFormat.format(amount, language);
  }
}
