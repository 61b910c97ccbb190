package io.cobranza.letters.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The words the product brings for each kind of letter, in {@code letters/}. */
@Component
public class ProductWords {

  /**
   * @param language one letters are written in
   */
  public String of(LetterKind kind, String language) {
    String name = "/letters/%s/%s.mustache".formatted(language, kind.key());
    try (InputStream words = ProductWords.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(words, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
