package io.cobranza.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in whatever script is printed so that somebody can read it. */
@Tag("unit")
class LegibleTest {

  private static final PdfPrinter PRINTER = new PdfPrinter();

  private static PDDocument printed(String name) throws IOException {
    return Loader.loadPDF(
        PRINTER.print(
            "<html lang='en'><head><title>T</title><meta name='subject' content='T'/>"
                + "<style>body {font-family: 'Letter Sans'}</style></head><body><p>"
                + name
                + "</p></body></html>"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kovačević & Łódź, Kovačević & Łódź",
    "ООО «Заря», ООО «Заря»",
    "Ζαχαρίας, Ζαχαρίας",
    "深圳市电子有限公司, 深圳市电子有限公司",
    "株式会社サンプル, 株式会社サンプル",
    "주식회사 보기, jusikhoesa bogi",
    "شركة النور, shrka alnwr",
    "חברה, hbrh",
    "Fiesta 🎉 S.L., Fiesta [party popper] S.L.",
    "Te ❤️ 👨‍👩‍👧, Te [heavy black heart] [man][woman][girl]",
    "👍🏽 Obras, [thumbs up sign] Obras",
    "𝐁𝐨𝐥𝐝, Bold",
    "कमल, kamala",
    "٢٠٢٤, 2024"
  })
  void aNameOfAnyScript(String name, String read) throws IOException {
    try (PDDocument document = printed(name.replace("&", "&amp;"))) {
      assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(read);
      assertThat(TaggedContent.missingOn(document.getPage(0))).isEmpty();
    }
  }

  @Test
  void theLargeFontTravelsOnlyWhereItIsNeeded() throws IOException {
    assertThat(fonts("Łódź")).hasSize(1);
    assertThat(fonts("Łódź 深圳")).hasSize(2);
  }

  private static Set<String> fonts(String name) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument document = printed(name)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName font : resources.getFontNames()) {
        names.add(resources.getFont(font).getName());
      }
    }
    return names;
  }
}
