package io.cobranza.ledger.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of companies as banks and ledgers write them, without what makes no difference. */
final class CustomerNames {

  private static final Set<String> FORMS =
      Set.of(
          "SL", "SLU", "SLL", "SA", "SAU", "SC", "CB", "SAPI", "CV", "RL", "SRL", "GMBH", "MBH",
          "CO", "KG", "AG", "OHG", "EK", "UG", "KGAA", "SE", "LTD", "LIMITED", "PLC", "LLP", "LLC",
          "INC", "BV", "NV", "DE", "AND", "UND", "Y");

  private CustomerNames() {}

  /** S.L. is SL; the legal form is left out. */
  static String plain(String name) {
    String words =
        NumberShape.plain(name)
            .replaceAll("(?<=\\b[A-Z])\\. ?(?=[A-Z]\\b)", "")
            .replaceAll("[^A-Z0-9]+", " ");
    String bare =
        Arrays.stream(words.strip().split(" "))
            .filter(word -> !FORMS.contains(word))
            .collect(Collectors.joining(" "));
    return bare.isEmpty() ? words.strip() : bare;
  }
}
