package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.cobranza.shared.Attachment;
import io.cobranza.testing.CobranzaTest;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CobranzaTest
class LetterIsSentOnceTest extends LettersUnderTest {

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

  @Autowired LetterRegister register;

  @Test
  void aPlannedLetterIsSentOnce() throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);

    assertThat(relayToPort(MAIL.getSmtp().getPort()).deliverDue()).isEqualTo(1);
    assertThat(relayToPort(MAIL.getSmtp().getPort()).deliverDue()).isZero();

    assertThat(MAIL.getReceivedMessages()).hasSize(1);
    assertThat(letters.ofCase(CASE))
        .singleElement()
        .satisfies(
            summary -> {
              assertThat(summary.id().value()).isEqualTo(letter);
              assertThat(summary.state()).isEqualTo(LetterState.SENT);
              assertThat(summary.sentAt()).isEqualTo(clock.instant());
              assertThat(summary.recipient()).isEqualTo("pagos@tornillos.example");
              assertThat(summary.subject()).isEqualTo("Recordatorio de pago: factura " + INVOICE);
            });
  }

  @Test
  void whatIsKeptIsWhatWasSent() throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    List<Part> parts = partsOf(MAIL.getReceivedMessages()[0]);
    LetterBody kept = register.body(letter).orElseThrow();
    assertThat(content(parts, "text/plain")).isEqualToNormalizingNewlines(kept.text());
    assertThat(content(parts, "text/html")).isEqualToNormalizingNewlines(kept.html());
    Part pdf = parts.stream().filter(part -> isOf(part, "application/pdf")).findFirst().get();
    assertThat(pdf.getInputStream().readAllBytes()).isEqualTo(kept.pdf());
    assertThat(pdf.getFileName()).isEqualTo("Primer recordatorio " + INVOICE + ".pdf");
  }

  @Test
  void theMessageIdSaysCaseKindAndOccurrence() throws Exception {
    plan(order(LetterKind.PROMISE_REMINDER, "31"));
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    assertThat(MAIL.getReceivedMessages()[0].getMessageID())
        .isEqualTo("<case-12.promise-reminder.31@cobranza.example>");
  }

  @Test
  void attachmentsGoAlongAndAreKept() throws Exception {
    byte[] file = "factura;importe\n1;2".getBytes(StandardCharsets.UTF_8);
    facts.answer(someFacts().with(new Attachment("expediente.csv", "text/csv", file)).build());
    long letter = planned(LetterKind.AGENCY_HANDOVER);
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    assertThat(partsOf(MAIL.getReceivedMessages()[0]))
        .anySatisfy(part -> assertThat(part.getFileName()).isEqualTo("expediente.csv"));
    assertThat(register.attachments(letter))
        .singleElement()
        .satisfies(kept -> assertThat(kept.content()).isEqualTo(file));
  }

  @Test
  void anEmojiInANameArrives() throws Exception {
    facts.answer(someFacts().in(Locale.ENGLISH).ofCustomer("Bolts 🔩 Ltd").build());
    long letter = planned(LetterKind.FIRST_REMINDER);
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
    assertThat(register.body(letter).orElseThrow().html()).contains("Bolts 🔩 Ltd");
    assertThat(content(partsOf(MAIL.getReceivedMessages()[0]), "text/plain"))
        .contains("Bolts 🔩 Ltd");
  }

  private static List<Part> partsOf(MimeMessage message) throws Exception {
    List<Part> leaves = new ArrayList<>();
    collect(message, leaves);
    return leaves;
  }

  private static void collect(Part part, List<Part> leaves) throws Exception {
    if (part.getContent() instanceof Multipart multipart) {
      for (int i = 0; i < multipart.getCount(); i++) {
        collect(multipart.getBodyPart(i), leaves);
      }
    } else {
      leaves.add(part);
    }
  }

  private static String content(List<Part> parts, String type) throws Exception {
    return (String) parts.stream().filter(part -> isOf(part, type)).findFirst().get().getContent();
  }

  private static boolean isOf(Part part, String type) {
    try {
      return part.isMimeType(type);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
