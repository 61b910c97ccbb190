package io.cobranza.letters.wording;

import io.cobranza.letters.correspondence.LetterStyles;
import io.cobranza.letters.correspondence.Placeholder;
import io.cobranza.letters.correspondence.TriedLetter;
import io.cobranza.letters.correspondence.WordingFlaw;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.platform.web.ProblemTexts;
import io.cobranza.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The words of letters, for owners to change and for auditors to see who changed them. */
@Controller
@RequestMapping("/wordings")
class WordingPages {

  private final WordingChanges wordings;
  private final WordingCheck check;
  private final ConflictRetry retry;
  private final ProblemTexts texts;

  WordingPages(
      WordingChanges wordings, WordingCheck check, ConflictRetry retry, ProblemTexts texts) {
    this.wordings = wordings;
    this.check = check;
    this.retry = retry;
    this.texts = texts;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("all", WordingKey.all());
    model.addAttribute("inUse", wordings.inUse());
    return "wordings/list";
  }

  @GetMapping("/{kind}/{language}")
  String show(@PathVariable String kind, @PathVariable String language, Model model) {
    return shown(WordingKey.of(kind, language), model);
  }

  /** Changes nothing: says what is wrong with the text, or shows letters that read so. */
  @PostMapping("/{kind}/{language}/check")
  String check(
      @PathVariable String kind,
      @PathVariable String language,
      @RequestParam String text,
      @RequestParam int version,
      Model model,
      HttpServletResponse response) {
    return tried(WordingKey.of(kind, language), text, version, model, response);
  }

  @PostMapping("/{kind}/{language}")
  String use(
      @PathVariable String kind,
      @PathVariable String language,
      @RequestParam String text,
      @RequestParam int version,
      @RequestParam String reason,
      Model model,
      HttpServletResponse response) {
    WordingKey key = WordingKey.of(kind, language);
    try {
      return decided(key, () -> wordings.use(key, version, plain(text), reason));
    } catch (Refused refused) {
      refuse(refused, model, response);
      return tried(key, text, version, model, response);
    }
  }

  @PostMapping("/{kind}/{language}/product")
  String backToProduct(
      @PathVariable String kind,
      @PathVariable String language,
      @RequestParam int version,
      @RequestParam String reason,
      Model model,
      HttpServletResponse response) {
    WordingKey key = WordingKey.of(kind, language);
    try {
      return decided(key, () -> wordings.backToProduct(key, version, reason));
    } catch (Refused refused) {
      refuse(refused, model, response);
      return shown(key, model);
    }
  }

  private String decided(WordingKey key, Runnable decision) {
    retry.inTransaction(
        () -> {
          decision.run();
          return key;
        });
    return "redirect:/wordings/%s/%s".formatted(key.kind().key(), key.language());
  }

  /** Is shown beside the text, which stays as it was typed. */
  private void refuse(Refused refused, Model model, HttpServletResponse response) {
    response.setStatus(
        (refused.reason() == Refused.Reason.CONFLICT
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_ENTITY)
            .value());
    model.addAttribute("refusal", texts.reason(refused, LocaleContextHolder.getLocale()));
  }

  private String shown(WordingKey key, Model model) {
    List<WordingVersion> history = wordings.history(key);
    String text = history.isEmpty() ? null : history.get(0).text();
    model.addAttribute("version", history.isEmpty() ? 0 : history.get(0).number());
    model.addAttribute("text", text == null ? wordings.product(key) : text);
    return page(key, history, model);
  }

  private String tried(
      WordingKey key, String typed, int version, Model model, HttpServletResponse response) {
    String text = plain(typed);
    model.addAttribute("version", version);
    model.addAttribute("text", text);
    List<WordingFlaw> flaws = check.flaws(key, text);
    model.addAttribute("flaws", flaws);
    if (flaws.isEmpty()) {
      List<TriedLetter> letters = check.letters(key, text);
      model.addAttribute("letters", letters);
      response.setHeader(
          "Content-Security-Policy", LetterStyles.shownInAPage(letters.get(0).html()));
    }
    return page(key, wordings.history(key), model);
  }

  private String page(WordingKey key, List<WordingVersion> history, Model model) {
    model.addAttribute("key", key);
    model.addAttribute("history", history);
    model.addAttribute("placeholders", Placeholder.of(key.kind()));
    model.addAttribute("values", check.values(key));
    return "wordings/one";
  }

  /** A browser ends lines as mail does. */
  private static String plain(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
  }
}
