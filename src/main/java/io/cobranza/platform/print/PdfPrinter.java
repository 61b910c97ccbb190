package io.cobranza.platform.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/**
 * Prints what we send as PDF/A, which carries its font and colours with it and lasts. The font is
 * called {@code Letter Sans}.
 */
@Component
public class PdfPrinter {

  /**
   * Liberation Sans (SIL Open Font License) comes with PDFBox; it has Latin, Greek and Cyrillic.
   */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final byte[] SCREEN_COLOURS =
      ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  PdfPrinter() {
    // It has a logger of its own that tells every step of every page unless told otherwise.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  /**
   * @param html well-formed, with its styles in it
   */
  public byte[] print(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfAConformance(PdfAConformance.PDFA_2_A)
          .usePdfUaAccessibility(true)
          .useColorProfile(SCREEN_COLOURS)
          .useFont(PdfPrinter::font, "Letter Sans")
          .useReplacementText("\u25A1")
          // A document is made of what stands in it; nothing is fetched from anywhere.
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
