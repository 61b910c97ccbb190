package io.cobranza.ledger.cash;

import io.cobranza.ledger.matching.Evidence;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.List;
import java.util.Map;

/**
 * Whose a line may be, as it was found when it came.
 *
 * @param position from 1, the most likely first
 * @param parts what would go to which invoice; none if only the customer is known
 * @param payment that may have been taken back; null if the line came in
 */
public record StoredProposal(
    int position,
    CustomerId customer,
    List<Evidence> evidence,
    Map<InvoiceId, Money> parts,
    String payment) {}
