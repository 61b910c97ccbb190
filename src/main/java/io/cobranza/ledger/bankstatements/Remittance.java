package io.cobranza.ledger.bankstatements;

import java.util.List;

/**
 * What the payer says it pays.
 *
 * @param creditorReferences given in the field meant for them; whether they are well formed nobody
 *     has checked
 * @param documents numbers of documents, given in the field meant for them
 * @param texts free text, as it came
 */
public record Remittance(
    List<String> creditorReferences, List<String> documents, List<String> texts) {

  public Remittance {
    creditorReferences = List.copyOf(creditorReferences);
    documents = List.copyOf(documents);
    texts = List.copyOf(texts);
  }
}
