package io.cobranza.letters.correspondence;

import io.cobranza.platform.print.PdfPrinter;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Writes and prints letters as the application does, without engine and database. */
class LetterWorkshop implements AutoCloseable {

  static final CompanyProperties COMPANY =
      new CompanyProperties(
          "Cobranza Demo",
          ZoneId.of("Europe/Madrid"),
          Locale.ENGLISH,
          LocalTime.of(9, 0),
          LocalTime.of(7, 30),
          "+34 910 000 000",
          "collections@cobranza.example");

  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

  LetterWorkshop() {
    beans.registerBean(
        Clock.class, () -> Clock.fixed(Instant.parse("2024-01-08T09:00:00Z"), ZoneOffset.UTC));
    beans.registerBean(CompanyProperties.class, () -> COMPANY);
    beans.registerBean(
        LawFirmProperties.class,
        () ->
            new LawFirmProperties(
                "Abogados del Norte",
                "Calle Mayor 1, 28013 Madrid",
                "claims@law-firm.example",
                Locale.ENGLISH));
    beans.registerBean(DeskProperties.class, () -> new DeskProperties("", LocalTime.of(17, 0)));
    beans.registerBean("messageSource", MessageSource.class, LetterWorkshop::messages);
    beans.register(
        CompanyCalendar.class,
        BusinessDays.class,
        PdfPrinter.class,
        LetterTemplates.class,
        ProductWords.class,
        LetterWords.class,
        Letterhead.Stock.class,
        CallToAct.class,
        LetterViews.class,
        LetterWriter.class);
    beans.registerBean(WordsInUse.class, () -> beans.getBean(ProductWords.class)::of);
    beans.refresh();
  }

  private static MessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        "messages/letters/correspondence", "messages/letters/statements", "messages/desk/reports");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  LetterLanguage language(Locale reader) {
    return LetterLanguage.of(reader, beans.getBean(MessageSource.class));
  }

  /** About as many invoices as facts are given. */
  WrittenLetter write(LetterKind kind, LetterFactsBuilder... facts) {
    return written(
        writer()
            .write(Stream.of(facts).map(each -> new Told(letter(kind), each.build())).toList()));
  }

  WrittenLetter write(Specimen specimen) {
    return written(writer().write(specimen.told()));
  }

  WrittenLetter write(LetterKind kind, Listing listing) {
    return written(writer().write(kind, listing));
  }

  private WrittenLetter written(LetterText letter) {
    return writer().print(letter);
  }

  private LetterWriter writer() {
    return beans.getBean(LetterWriter.class);
  }

  private static ClaimedLetter letter(LetterKind kind) {
    return new ClaimedLetter(1, 1, LettersUnderTest.order(kind, "1"), null);
  }

  @Override
  public void close() {
    beans.close();
  }
}
