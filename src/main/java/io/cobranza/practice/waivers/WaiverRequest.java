package io.cobranza.practice.waivers;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What somebody asks for.
 *
 * @param reference made up by whoever asks, unique for ever; null where a person asks on a page
 * @param amount in the currency of the invoice; null for all there is
 */
public record WaiverRequest(String reference, WaivedCharge what, BigDecimal amount, String reason) {

  /**
   * @throws Refused if it is not well formed
   */
  public static WaiverRequest checked(
      String reference, String what, BigDecimal amount, String reason) {
    String word = FieldRules.text("what", what, FieldRules.IDENTIFIER);
    return new WaiverRequest(
        FieldRules.optionalText("reference", reference, FieldRules.IDENTIFIER).orElse(null),
        Arrays.stream(WaivedCharge.values())
            .filter(known -> known.name().equals(word))
            .findFirst()
            .orElseThrow(() -> Refused.invalid("what", "waiver.unknownCharge", word)),
        amount,
        FieldRules.text("reason", reason, FieldRules.TEXT));
  }
}
