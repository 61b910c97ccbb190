package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/**
 * Every kind of letter as its reader sees it, in both languages: {@code target/letters/index.html}
 * shows them all.
 */
@Tag("unit")
class PicturesOfLettersTest {

  private static final Path FOLDER = Path.of("target/letters");
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("en"), Locale.forLanguageTag("es"));
  private static final float DPI = 72;

  private static final LetterWorkshop WORKSHOP = new LetterWorkshop();
  private static final StringBuilder PAGE = new StringBuilder();

  @BeforeAll
  static void aFolder() throws IOException {
    FileSystemUtils.deleteRecursively(FOLDER);
    Files.createDirectories(FOLDER);
    PAGE.append(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>All letters</title>"
            + "<style>body{font-family:sans-serif;background:#eee}"
            + "figure{display:inline-block;margin:8px}img{border:1px solid #999}</style></head>\n"
            + "<body><h1>All letters</h1>\n");
  }

  @AfterAll
  static void aPageOfThemAll() throws IOException {
    Files.writeString(FOLDER.resolve("index.html"), PAGE.append("</body></html>\n"));
    WORKSHOP.close();
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void everyKindFitsOnItsPaper(LetterKind kind) throws IOException {
    for (Locale language : LANGUAGES) {
      WrittenLetter letter = new SomeLetters(WORKSHOP, language).of(kind);

      assertThat(pictured(kind.key(), language, letter))
          .as(kind + " in " + language)
          .isBetween(1, 2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 60})
  void soDoesOneAboutManyInvoices(int invoices) throws IOException {
    Money amount = Money.of("1234567890.12", "EUR");
    for (Locale language : LANGUAGES) {
      SomeLetters letters = new SomeLetters(WORKSHOP, language);

      pictured("of-" + invoices, language, letters.aboutMany(invoices, amount));
      pictured("statement-of-" + invoices, language, letters.statement(invoices, amount));
    }
  }

  @ParameterizedTest
  @MethodSource("whatIsHardToSet")
  void soDoesOneThatIsHardToSet(String name, UnaryOperator<LetterFactsBuilder> hard)
      throws IOException {
    for (Locale language : LANGUAGES) {
      LetterFactsBuilder facts = hard.apply(new SomeLetters(WORKSHOP, language).facts());

      assertThat(pictured(name, language, WORKSHOP.write(LetterKind.FINAL_DEMAND, facts)))
          .isBetween(1, 2);
    }
  }

  private static Stream<Arguments> whatIsHardToSet() {
    return Stream.of(
        hard(
            "long-name",
            facts ->
                facts.ofCustomer(
                    "Sociedad Cooperativa Agroalimentaria de Productores y Transformadores de la"
                        + " Comarca de la Ribera Alta del Ebro y del Moncayo")),
        hard("one-long-word", facts -> facts.ofCustomer("Donaudampfschiff".repeat(8))),
        hard("emoji", facts -> facts.ofCustomer("Fiesta 🎉 y ❤️, S.L. (شركة النور)")),
        hard("chinese", facts -> facts.ofCustomer("深圳市电子有限公司 · ООО «Заря»")),
        hard("long-order", facts -> facts.ordered("4500017786/".repeat(19))),
        hard("long-number", facts -> facts.about("2024/000123-" + "R".repeat(88))),
        hard(
            "large-amounts",
            facts ->
                facts
                    .owing(Money.of("1234567890.12", "EUR"), Money.of("1234567890.12", "EUR"))
                    .charged("98765432.10", "40.00")));
  }

  private static Arguments hard(String name, UnaryOperator<LetterFactsBuilder> facts) {
    return Arguments.of(name, facts);
  }

  /** How many pages it has, each of which has been looked at and kept as a picture. */
  private static int pictured(String name, Locale language, WrittenLetter letter)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(letter.pdf())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        String file = "%s-%s-%d.png".formatted(name, language, page + 1);
        BufferedImage picture = renderer.renderImageWithDPI(page, DPI);
        ImageIO.write(picture, "png", FOLDER.resolve(file).toFile());
        PAGE.append(
            "<figure><figcaption>%s, %s, page %d</figcaption><img src=\"%s\" alt=\"\"></figure>\n"
                .formatted(name, language, page + 1, file));
        assertThat(new PrintedPage(document, page).faults()).as(name + " in " + language).isEmpty();
      }
      return document.getNumberOfPages();
    }
  }
}
