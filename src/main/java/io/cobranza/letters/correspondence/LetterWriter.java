package io.cobranza.letters.correspondence;

import io.cobranza.platform.print.PdfPrinter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a letter in its reader's language: subject, HTML and plain text, and prints it. */
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

  /**
   * @param told at least one; the first gives the message its tone, and is the only one unless all
   *     are letters of the calendar
   */
  LetterText write(List<Told> told) {
    Told first = told.get(0);
    LetterLanguage language = LetterLanguage.of(first.facts().addressee().language(), messages);
    LetterView letter = views.of(told, language);
    String about = letter.several() ? letter.reader().customerNumber() : letter.invoice().number();
    return text(first.kind(), language, letter, letter.head().subject(), about);
  }

  LetterText write(LetterKind kind, Listing listing) {
    LetterLanguage language = LetterLanguage.of(listing.addressee().language(), messages);
    ListingView letter = views.of(kind, listing, language);
    String about =
        letter.reader().customerNumber() == null
            ? letter.head().date()
            : letter.reader().customerNumber();
    return text(kind, language, letter, letter.head().subject(), about);
  }

  private LetterText text(
      LetterKind kind, LetterLanguage language, Object letter, String subject, String about) {
    return new LetterText(
        subject,
        templates.html(kind, language, letter),
        templates.text(kind, language, letter),
        fileName(language.say("letters.kind." + kind) + " " + about));
  }

  WrittenLetter print(LetterText letter) {
    return new WrittenLetter(
        letter.subject(),
        letter.html(),
        letter.text(),
        printer.print(letter.html()),
        letter.fileName());
  }

  private static String fileName(String name) {
    return name.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + ".pdf";
  }
}
