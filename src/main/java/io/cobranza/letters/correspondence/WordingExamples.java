package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyCalendar;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters on which words can be looked at: of invoices that nobody has, and of the ledger. */
@Component
public class WordingExamples {

  private static final int OF_THE_LEDGER = 5;

  /** Where each language is read: they write days and amounts in ways of their own. */
  private static final Map<String, List<String>> READERS =
      Map.of("en", List.of("en-GB", "en-US"), "es", List.of("es-ES", "es-MX"));

  private final LetterWriter writer;
  private final LetterRepository letters;
  private final Composer composer;
  private final CompanyCalendar calendar;
  private final MessageSource messages;

  WordingExamples(
      LetterWriter writer,
      LetterRepository letters,
      Composer composer,
      CompanyCalendar calendar,
      MessageSource messages) {
    this.writer = writer;
    this.letters = letters;
    this.composer = composer;
    this.calendar = calendar;
    this.messages = messages;
  }

  List<Specimen> specimens(LetterKind kind, String language) {
    return READERS.get(language).stream().flatMap(reader -> of(kind, reader)).toList();
  }

  private Stream<Specimen> of(LetterKind kind, String reader) {
    return Specimens.of(kind, Locale.forLanguageTag(reader), calendar.today()).stream();
  }

  /**
   * @param words that can be the words of a letter
   */
  public List<TriedLetter> onSpecimens(LetterKind kind, String language, String words) {
    Wording wording = new Wording(words);
    return of(kind, READERS.get(language).get(0))
        .map(each -> new TriedLetter(each.state().name(), true, writer.write(each.told(), wording)))
        .toList();
  }

  /**
   * As the last letters of the kind would read now, as far as there is still something to tell.
   *
   * @param words that can be the words of a letter
   */
  @Transactional(readOnly = true)
  public List<TriedLetter> onTheLedger(LetterKind kind, String language, String words) {
    Wording wording = new Wording(words);
    return letters.findTop50ByKindOrderByIdDesc(kind).stream()
        .flatMap(letter -> composer.tell(letter.asItStands()).stream())
        .filter(told -> isIn(language, told))
        .limit(OF_THE_LEDGER)
        .map(
            told ->
                new TriedLetter(
                    told.facts().invoice().number(), false, writer.write(List.of(told), wording)))
        .toList();
  }

  private boolean isIn(String language, Told told) {
    Locale reader = told.facts().addressee().language();
    return LetterLanguage.of(reader, messages).key().equals(language);
  }

  /** What each placeholder of the kind says, in some letter; conditions say nothing. */
  public Map<Placeholder, String> values(LetterKind kind, String language) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    of(kind, READERS.get(language).get(0))
        .map(specimen -> writer.facts(specimen.told()))
        .forEach(
            facts ->
                Placeholder.of(kind).stream()
                    .filter(each -> facts.said(each) != null)
                    .forEach(each -> values.putIfAbsent(each, facts.said(each).text())));
    return values;
  }
}
