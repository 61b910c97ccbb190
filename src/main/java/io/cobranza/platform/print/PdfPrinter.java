package io.cobranza.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Prints what we send as a file that lasts and can be read aloud. It claims to be PDF/A-2a, which
 * carries its fonts and colours with it and tells what each part of it is, and PDF/UA-1, which a
 * screen reader reads in the order of its sentences, in its language, head cells with their cells.
 * That holds if the HTML is of the kind: {@code lang}, a title, a {@code meta} named {@code
 * subject}, one {@code h1}, paragraphs, lists, and tables with {@code th} and {@code scope}; a
 * picture would need its {@code alt}. No validator of either standard is part of the build; tests
 * look at structure, language, title, fonts and that nothing is drawn without being told.
 *
 * <p>The font is called {@code Letter Sans}.
 */
@Component
public class PdfPrinter {

  private static final int NORMAL_WEIGHT = 400;

  private static final byte[] SCREEN_COLOURS =
      ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /**
   * Liberation Sans (SIL Open Font License) comes with PDFBox; it has Latin, Greek and Cyrillic.
   */
  private final Typeface sans =
      new Typeface("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

  /** Chinese and Japanese. */
  private final Typeface eastAsian = new Typeface("/fonts/DroidSansFallbackFull.ttf");

  private final Legible legible =
      new Legible(character -> sans.has(character) || eastAsian.has(character));

  PdfPrinter() {
    // It has a logger of its own that tells every step of every page unless told otherwise.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  /**
   * @param html well-formed, with its styles in it
   */
  public byte[] print(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = setting(legible.of(html)).buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      RepeatedHeads.silence(document);
      document.save(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private PdfRendererBuilder setting(String html) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .usePdfUaAccessibility(true)
            .useColorProfile(SCREEN_COLOURS)
            .useFont(sans::open, "Letter Sans");
    if (html.codePoints().anyMatch(character -> !sans.has(character) && eastAsian.has(character))) {
      builder.useFont(
          eastAsian::open,
          "Letter East Asian",
          NORMAL_WEIGHT,
          FontStyle.NORMAL,
          true,
          EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }
    return builder
        // A document is made of what stands in it; nothing is fetched from anywhere.
        .useUriResolver((base, uri) -> null)
        .withHtmlContent(html, null);
  }
}
