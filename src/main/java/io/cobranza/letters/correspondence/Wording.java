package io.cobranza.letters.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The words of a kind of letter in one language, from which both its forms are made: paragraphs
 * before the facts and after them, with placeholders and conditions and nothing that could run.
 */
final class Wording {

  /** Stands alone on its line where the table of facts comes. */
  static final String FACTS = "---";

  /** Holds the name of a placeholder that has no value. */
  static final String HOLE = "\uF8FF";

  /** Knows names in one map; it neither looks into objects nor brings in other texts. */
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .escapeHTML(false)
          .nullValue(HOLE + "{{name}}" + HOLE)
          .withLoader(
              name -> {
                throw new MustacheException("No text takes in another: " + name);
              })
          .withCollector(new OneMap());

  private final Template opening;
  private final Template closing;

  /**
   * @throws IllegalArgumentException if it is not one, with what is wrong
   */
  Wording(String source) {
    List<WordingFlaw> flaws = WordingSyntax.flaws(source);
    if (!flaws.isEmpty()) {
      throw new IllegalArgumentException(flaws.toString());
    }
    String[] parts = source.split("(?m)^" + FACTS + "[ \\t]*$");
    opening = COMPILER.compile(parts[0]);
    closing = COMPILER.compile(parts.length > 1 ? parts[1] : "");
  }

  WordedLetter tell(WordingFacts facts) {
    return new WordedLetter(
        new Words(opening.execute(facts.marks()), facts),
        new Words(closing.execute(facts.marks()), facts));
  }

  private static final class OneMap implements Mustache.Collector {

    @Override
    public Iterator<?> toIterator(Object value) {
      // What is not there comes as an empty list.
      return value instanceof Iterable<?> none ? none.iterator() : null;
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
      return context instanceof Map ? (map, key) -> ((Map<?, ?>) map).get(key) : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new HashMap<>();
    }
  }
}
