package io.cobranza.letters.correspondence;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The words in which a letter is written now. */
@Component
class LetterWords {

  private static final Logger LOG = LoggerFactory.getLogger(LetterWords.class);

  private final WordsInUse inUse;
  private final ProductWords product;

  LetterWords(WordsInUse inUse, ProductWords product) {
    this.inUse = inUse;
    this.product = product;
  }

  /**
   * Words that passed may no longer do so in a newer version of the product: a letter leaves in the
   * product's words rather than not at all.
   */
  Wording of(LetterKind kind, LetterLanguage language) {
    String words = inUse.of(kind, language.key());
    List<WordingFlaw> flaws = WordingSyntax.flaws(words);
    if (flaws.isEmpty()) {
      return new Wording(words);
    }
    LOG.error("The product's words replace those of {} in {}: {}", kind, language.key(), flaws);
    return new Wording(product.of(kind, language.key()));
  }
}
