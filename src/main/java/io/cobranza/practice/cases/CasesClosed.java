package io.cobranza.practice.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases ended: one, or hundreds on a morning on which cash comes in bulk. Published once for all of
 * them inside their transaction, so that a listener looks things up once and not for every case.
 */
public record CasesClosed(List<CaseClosed> cases) {

  /** The numbers of the cases, as rows know them. */
  public Set<Long> ids() {
    return cases.stream().map(closed -> closed.caseId().value()).collect(Collectors.toSet());
  }

  /** The numbers of their invoices. */
  public Set<Long> invoices() {
    return cases.stream().map(closed -> closed.invoice().value()).collect(Collectors.toSet());
  }
}
