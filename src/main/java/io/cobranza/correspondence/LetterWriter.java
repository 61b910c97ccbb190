package io.cobranza.correspondence;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a letter in its reader's language: subject, HTML, plain text and PDF. */
@Component
class LetterWriter {

  private final LetterTemplates templates;
  private final PdfPrinter printer;
  private final MessageSource messages;
  private final LetterViews views;

  LetterWriter(
      LetterTemplates templates, PdfPrinter printer, MessageSource messages, LetterViews views) {
    this.templates = templates;
    this.printer = printer;
    this.messages = messages;
    this.views = views;
  }

  WrittenLetter write(LetterKind kind, LetterFacts facts) {
    LetterLanguage language = LetterLanguage.of(facts.addressee().language(), messages);
    LetterView letter = views.of(kind, facts, language);
    String html = templates.html(kind, language, letter);
    return new WrittenLetter(
        letter.subject(),
        html,
        templates.text(kind, language, letter),
        printer.print(html),
        fileName(kind, letter, language));
  }

  private static String fileName(LetterKind kind, LetterView letter, LetterLanguage language) {
    String name = language.say("letters.kind." + kind) + " " + letter.invoiceNumber();
    return name.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + ".pdf";
  }
}
