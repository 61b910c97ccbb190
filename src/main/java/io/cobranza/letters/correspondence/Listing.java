package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterFacts.Addressee;
import io.cobranza.letters.correspondence.LetterFacts.Customer;
import java.util.List;
import java.util.Objects;

/**
 * The content of a letter that is mostly lists. Its words are already in the addressee's language,
 * its amounts and days already written out.
 *
 * @param customer whose account it is; null in a letter to the company's own people
 * @param subject one line, also the letter's title
 * @param sections in their order, each with a heading; a section without rows says so
 */
public record Listing(
    Addressee addressee, Customer customer, String subject, List<Section> sections) {

  public Listing {
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(subject, "subject");
    sections = List.copyOf(sections);
  }

  /**
   * @param columns their headings; empty for a section of plain lines with one cell each
   * @param rows as many cells in each as there are columns
   */
  public record Section(String heading, List<Column> columns, List<List<String>> rows) {

    public Section {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param figure whether its cells are amounts or numbers, which stand to the right
   */
  public record Column(String heading, boolean figure) {

    public static Column words(String heading) {
      return new Column(heading, false);
    }

    public static Column figures(String heading) {
      return new Column(heading, true);
    }
  }
}
