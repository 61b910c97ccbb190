package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterFinding.Rule;
import io.cobranza.practice.outlook.What;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Holds a written message against the facts it was written from: it names no amount and no day that
 * is not among them, says what its kind has to say, and speaks of nothing that is not so. It knows
 * nothing of the templates, so that words of any origin can be held to it.
 */
@Component
public class LetterCheck {

  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "\\bnull\\b|\\?\\?|\\$\\{|\\{\\{|\\}\\}|\\[\\(|\\[\\[|\\[#| th:|\\bletters?\\.[a-z]+\\.");

  private final MessageSource messages;
  private final CallToAct act;

  LetterCheck(MessageSource messages, CallToAct act) {
    this.messages = messages;
    this.act = act;
  }

  /**
   * @return what is wrong, in the order of the text; empty if nothing is
   */
  public List<LetterFinding> findings(Specimen specimen, LetterText letter) {
    return findings(specimen.told(), letter);
  }

  /**
   * @param told in the order in which the message was written of them
   */
  List<LetterFinding> findings(List<Told> told, LetterText letter) {
    LetterLanguage language =
        LetterLanguage.of(told.get(0).facts().addressee().language(), messages);
    String asked = act.of(told.get(0).kind(), language);
    SayableFacts sayable = new SayableFacts(told, language);
    String text = letter.subject() + "\n" + plain(letter.text());
    String ours = SayableFacts.without(text, plain(sayable.wordsOfOthers()));
    List<LetterFinding> found = new ArrayList<>();
    found.addAll(all(Rule.LEFT_OVER, LEFT_OVER, ours + letter.html()));
    found.addAll(figures(sayable, ours, asked, language));
    DutiesOfALetter.of(told, asked, language).stream()
        .filter(duty -> !text.contains(plain(duty)))
        .forEach(duty -> found.add(new LetterFinding(Rule.MISSING, duty)));
    found.addAll(untrue(told, ours, language));
    return found;
  }

  private List<LetterFinding> figures(
      SayableFacts sayable, String ours, String asked, LetterLanguage language) {
    Set<String> days = new LinkedHashSet<>(sayable.days());
    days.add(language.day(act.today()));
    String rest = asked == null ? ours : ours.replace(plain(asked), " ");
    rest = SayableFacts.without(rest, plain(sayable.counts()));
    rest = SayableFacts.without(rest, plain(sayable.amounts()));
    rest = SayableFacts.without(rest, plain(days));
    List<LetterFinding> found = new ArrayList<>();
    found.addAll(all(Rule.AMOUNT, pattern("letters.words.amount", language), rest));
    found.addAll(all(Rule.DAY, pattern("letters.words.day", language), rest));
    found.addAll(all(Rule.COUNT_OF_DAYS, pattern("letters.words.count", language), rest));
    return found;
  }

  private List<LetterFinding> untrue(List<Told> told, String ours, LetterLanguage language) {
    List<LetterFinding> found = new ArrayList<>();
    if (told.stream().allMatch(each -> each.facts().attachments().isEmpty())) {
      found.addAll(all(Rule.ENCLOSURE, pattern("letters.words.enclosure", language), ours));
    }
    if (told.stream().allMatch(each -> each.facts().course().before().sent().isEmpty())) {
      found.addAll(all(Rule.NEVER_SENT, pattern("letters.words.before", language), ours));
    }
    if (!told.get(0).kind().isToCollector()) {
      found.addAll(threat(told, What.HAND_OVER_TO_AGENCY, "letters.words.agency", ours, language));
      found.addAll(threat(told, What.HAND_OVER_TO_LAWYER, "letters.words.lawyer", ours, language));
    }
    return found;
  }

  private static List<LetterFinding> threat(
      List<Told> told, What who, String words, String ours, LetterLanguage language) {
    boolean isToCome =
        told.stream()
            .map(each -> each.facts().course().next())
            .anyMatch(next -> next != null && next.what() == who);
    return isToCome ? List.of() : all(Rule.THREAT, pattern(words, language), ours);
  }

  private static List<LetterFinding> all(Rule rule, Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> new LetterFinding(rule, found.group().strip()))
        .distinct()
        .toList();
  }

  private static Pattern pattern(String key, LetterLanguage language) {
    return Pattern.compile(language.say(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Set<String> plain(Set<String> texts) {
    return texts.stream().map(LetterCheck::plain).collect(Collectors.toSet());
  }

  /** However lines are broken and amounts are held together. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }
}
