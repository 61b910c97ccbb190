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
  private final LetterWords words;

  LetterWriter(
      LetterTemplates templates,
      PdfPrinter printer,
      MessageSource messages,
      LetterViews views,
      LetterWords words) {
    this.templates = templates;
    this.printer = printer;
    this.messages = messages;
    this.views = views;
    this.words = words;
  }

  /**
   * @param told at least one; the first gives the message its tone, and is the only one unless all
   *     are letters of the calendar
   */
  LetterText write(List<Told> told) {
    return write(told, words.of(told.get(0).kind(), language(told)));
  }

  /** In words that need not be those in use. */
  LetterText write(List<Told> told, Wording wording) {
    LetterLanguage language = language(told);
    LetterView letter = views.of(told, language);
    WordedLetter worded = wording.tell(WordingFacts.of(letter));
    String about = letter.several() ? letter.reader().customerNumber() : letter.invoice().number();
    return new LetterText(
        letter.head().subject(),
        templates.html("frame", language, letter, worded),
        templates.text("frame", language, letter, worded),
        fileName(told.get(0).kind(), language, about));
  }

  /** What words can say of these letters. */
  WordingFacts facts(List<Told> told) {
    return WordingFacts.of(views.of(told, language(told)));
  }

  private LetterLanguage language(List<Told> told) {
    return LetterLanguage.of(told.get(0).facts().addressee().language(), messages);
  }

  LetterText write(LetterKind kind, Listing listing) {
    LetterLanguage language = LetterLanguage.of(listing.addressee().language(), messages);
    ListingView letter = views.of(kind, listing, language);
    String about =
        letter.reader().customerNumber() == null
            ? letter.head().date()
            : letter.reader().customerNumber();
    WordedLetter worded = words.of(kind, language).tell(WordingFacts.of(letter));
    return new LetterText(
        letter.head().subject(),
        templates.html("listing", language, letter, worded),
        templates.text("listing", language, letter, worded),
        fileName(kind, language, about));
  }

  WrittenLetter print(LetterText letter) {
    return new WrittenLetter(
        letter.subject(),
        letter.html(),
        letter.text(),
        printer.print(letter.html()),
        letter.fileName());
  }

  private static String fileName(LetterKind kind, LetterLanguage language, String about) {
    String name = language.say("letters.kind." + kind) + " " + about;
    return name.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + ".pdf";
  }
}
