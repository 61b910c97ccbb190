package io.cobranza.practice.disputes;

import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** Divides one credit over the disputes it answers. */
final class CreditAllocation {

  private CreditAllocation() {}

  /**
   * The first is served first, each up to its own amount. What is beyond all of them is nobody's:
   * the shares never come to more than the disputes do, nor to more than the credit.
   *
   * @param disputed what each dispute is about, the oldest first
   * @return the share of each, in the same order; zero where nothing is left for it
   */
  static List<Money> divide(Money credit, List<Money> disputed) {
    List<Money> shares = new ArrayList<>();
    Money left = credit;
    for (Money amount : disputed) {
      Money share = amount.min(left);
      left = left.minus(share);
      shares.add(share);
    }
    return shares;
  }
}
