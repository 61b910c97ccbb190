package io.cobranza.letters.wording;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.ProductWords;
import io.cobranza.letters.correspondence.WordsInUse;
import org.springframework.stereotype.Component;

/** An owner's words where there are any, else the product's. */
@Component
class OwnersWords implements WordsInUse {

  private final WordingTable table;
  private final ProductWords product;

  OwnersWords(WordingTable table, ProductWords product) {
    this.table = table;
    this.product = product;
  }

  @Override
  public String of(LetterKind kind, String language) {
    return table
        .last(new WordingKey(kind, language))
        .map(WordingVersion::text)
        .orElseGet(() -> product.of(kind, language));
  }
}
