package io.cobranza.letters.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.cobranza.shared.CaseId;
import io.cobranza.testing.CollectionTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/** What a customer asks for goes with the letter that answers it. */
class EnclosedPapersTest extends CollectionTest {

  @Autowired DunningLetters dunning;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void everyPaperIsStored() {
    time.goTo("2024-02-01");
    for (String kind : List.of("INVOICE_COPY", "DELIVERY_NOTE", "PURCHASE_ORDER")) {
      byte[] paper = ("%PDF-1.7 " + kind).getBytes(StandardCharsets.US_ASCII);
      assertThat(
              api.call(
                      multipart("/api/invoices/F-1/documents")
                          .file(new MockMultipartFile("file", kind + ".pdf", null, paper))
                          .param("kind", kind))
                  .status())
          .isEqualTo(201);
    }
  }

  private List<String> enclosedWith(BiConsumer<DunningLetters, CaseId> order) {
    CaseId id = theCase().id();
    transaction.executeWithoutResult(status -> order.accept(dunning, id));
    relay.deliverDue();
    return jdbc.queryForList(
        "SELECT file_name FROM letter_attachment WHERE letter_body_id ="
            + " (SELECT MAX(id) FROM letter_body) ORDER BY position",
        String.class);
  }

  private String text() {
    return jdbc.queryForObject(
        "SELECT text FROM letter_body ORDER BY id DESC LIMIT 1", String.class);
  }

  @Test
  void theInformationPackHasThemAllAndExplainsTheAmount() {
    ledger.payment("P-1", INVOICE, "300.00", "2024-02-01");

    assertThat(enclosedWith(DunningLetters::sendInformationPack))
        .containsExactly("INVOICE_COPY.pdf", "DELIVERY_NOTE.pdf", "PURCHASE_ORDER.pdf");
    assertThat(text())
        .contains("Payment received, 1 February 2024: EUR -300.00")
        .contains("Open balance, 1 February 2024: EUR 700.00");
  }

  @Test
  void everyOtherLetterHasWhatItIsAbout() {
    assertThat(enclosedWith(DunningLetters::sendDeliveryProof))
        .containsExactly("DELIVERY_NOTE.pdf");
    assertThat(enclosedWith(DunningLetters::sendOrderCopy)).containsExactly("PURCHASE_ORDER.pdf");
    assertThat(enclosedWith((letters, id) -> letters.resendInvoice(id, time.today().plusDays(30))))
        .containsExactly("INVOICE_COPY.pdf");
    assertThat(text()).contains("by 2 March 2024");
  }

  @Test
  void theyCanBeAskedForAgain() {
    enclosedWith(DunningLetters::sendInformationPack);
    enclosedWith(DunningLetters::sendInformationPack);

    assertThat(lettersOrdered()).containsExactly("information-pack", "information-pack");
  }
}
