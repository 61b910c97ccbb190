package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterFinding.Rule;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.testing.CobranzaTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The check of a letter finds what its facts do not bear out. */
@CobranzaTest
class LetterCheckTest {

  @Autowired LetterWriter writer;
  @Autowired LetterCheck check;
  @Autowired CompanyCalendar calendar;

  private Specimen specimen(LetterKind kind, String reader, Specimen.State state) {
    return Specimens.of(kind, Locale.forLanguageTag(reader), calendar.today()).stream()
        .filter(each -> each.state() == state)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | AMOUNT        | The costs are EUR 77.00.",
        "en-GB | AMOUNT        | The costs are €77.",
        "en-GB | AMOUNT        | The costs are 77 euros.",
        "es-ES | AMOUNT        | Las costas son 77,00 EUR.",
        "es-ES | AMOUNT        | Las costas son 1.077 €.",
        "en-GB | DAY           | We expect it on 31 March.",
        "en-US | DAY           | We expect it on March 31, 2031.",
        "en-GB | DAY           | We expect it on 31/03/2031.",
        "es-ES | DAY           | Lo esperamos el 31 de marzo de 2031.",
        "es-MX | DAY           | Lo esperamos el 1.º de marzo.",
        "en-GB | COUNT_OF_DAYS | You have ten days.",
        "en-GB | COUNT_OF_DAYS | You have 10 business days.",
        "es-ES | COUNT_OF_DAYS | Tiene un plazo de diez días.",
        "en-GB | LEFT_OVER     | Dear {{name}}",
        "en-GB | LEFT_OVER     | letters.next.CALL",
        "en-GB | LEFT_OVER     | On null",
        "en-GB | ENCLOSURE     | The invoice is attached.",
        "es-ES | ENCLOSURE     | Le adjuntamos la factura.",
        "en-GB | NEVER_SENT    | We have already written to you.",
        "en-GB | NEVER_SENT    | Our last letter had no result.",
        "es-ES | NEVER_SENT    | Le escribimos el mes pasado.",
        "en-GB | THREAT        | We will hand it to an agency.",
        "en-GB | THREAT        | We will go to court.",
        "es-ES | THREAT        | Acudiremos a los tribunales.",
        "es-ES | THREAT        | Lo encargaremos a una agencia.",
      })
  void whatIsNotSoIsFound(String reader, Rule rule, String sentence) {
    Specimen alone = specimen(LetterKind.SECOND_REMINDER, reader, Specimen.State.ALONE);
    LetterText letter = writer.write(alone.told());
    LetterText worse =
        new LetterText(
            letter.subject(), letter.html(), letter.text() + "\n" + sentence, letter.fileName());

    assertThat(check.findings(alone, letter)).isEmpty();
    assertThat(check.findings(alone, worse)).extracting(LetterFinding::rule).contains(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "FINAL_DEMAND, PLAIN",
    "SUSPENSION_NOTICE, PLAIN",
    "PROMISE_REMINDER, INSTALMENT",
    "PART_KEPT_CLAIM, PLAIN",
    "DISPUTE_PARTLY_ACCEPTED, PLAIN",
    "INVOICE_RESENT, PLAIN",
    "RETURN_AGREED, PLAIN",
    "INFORMATION_PACK, PLAIN",
    "FIRST_REMINDER, SEVERAL"
  })
  void whatALetterHasToSayIsMissed(LetterKind kind, Specimen.State state) {
    Specimen one = specimen(kind, "en-GB", state);
    LetterText letter = writer.write(one.told());
    LetterText silent = new LetterText("A letter", letter.html(), "Dear customer,", "letter.pdf");

    assertThat(check.findings(one, silent))
        .extracting(LetterFinding::rule)
        .contains(Rule.MISSING)
        .hasSizeGreaterThan(1);
  }

  @Test
  void whatTheCustomerItselfWroteIsItsOwn() {
    Specimen plain = specimen(LetterKind.RETURN_AGREED, "es-ES", Specimen.State.PLAIN);

    assertThat(check.findings(plain, writer.write(plain.told()))).isEmpty();
  }
}
