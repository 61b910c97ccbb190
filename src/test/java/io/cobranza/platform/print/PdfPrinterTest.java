package io.cobranza.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class PdfPrinterTest {

  private static final PdfPrinter PRINTER = new PdfPrinter();

  private static PDDocument printed(String body) throws IOException {
    return Loader.loadPDF(
        PRINTER.print(
            "<html lang='es'><head><title>T</title><meta name='subject' content='T'/><style>body {font-family: 'Letter Sans'}</style></head><body>"
                + body
                + "</body></html>"));
  }

  @Test
  void everyLetterOfBothLanguagesIsPrinted() throws IOException {
    try (PDDocument document = printed("<p>Pingüino, ¿qué señal? 1.234,56 € – “so”</p>")) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Pingüino, ¿qué señal? 1.234,56 € – “so”");
    }
  }

  @Test
  void theFontTravelsWithTheDocument() throws IOException {
    try (PDDocument document = printed("<p>A</p>")) {
      PDPage page = document.getPage(0);
      for (var name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
      assertThat(page.getResources().getFontNames()).isNotEmpty();
    }
  }

  @Test
  void nothingIsFetchedFromAnywhere() throws IOException {
    try (PDDocument document = printed("<img src='file:///etc/hostname' alt=''/><p>B</p>")) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
      assertThat(new PDFTextStripper().getText(document)).contains("B");
    }
  }
}
