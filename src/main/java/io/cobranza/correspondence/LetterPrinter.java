package io.cobranza.correspondence;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Prints a letter's HTML as PDF. */
@Component
class LetterPrinter {

  /**
   * Liberation Sans (SIL Open Font License) comes with PDFBox; it has Latin, Greek and Cyrillic.
   */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  byte[] print(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(LetterPrinter::font, "Letter Sans")
          .useReplacementText("\u25A1")
          // A letter is made of what stands in it; nothing is fetched from anywhere.
          .useUriResolver((base, uri) -> null)
          .withHtmlContent(html, null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static InputStream font() {
    return PdfRendererBuilder.class.getResourceAsStream(FONT);
  }
}
