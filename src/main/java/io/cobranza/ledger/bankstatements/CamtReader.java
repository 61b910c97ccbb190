package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads camt.052, camt.053 and camt.054 in their versions 02 to 08. What it needs stands under the
 * same names in all of them, or beneath one more element in the later ones.
 */
final class CamtReader {

  private static final Pattern NAMESPACE =
      Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.(05[234])\\.001\\.0([2-8])");
  private static final Set<String> STATEMENTS = Set.of("Stmt", "Rpt", "Ntfctn");

  private CamtReader() {}

  /**
   * @throws Refused with the reason, if it is no such document or does not add up
   */
  static List<BankStatement> read(byte[] content) {
    try (XmlSource xml = new XmlSource(content)) {
      StatementFormat format = format(xml);
      List<BankStatement> statements = new ArrayList<>();
      int document = xml.depth();
      while (xml.nextWithin(document)) {
        if (STATEMENTS.contains(xml.name())) {
          statements.add(new CamtStatement(format, xml).read());
        } else if (xml.depth() > document + 1) {
          xml.skip();
        }
      }
      if (statements.isEmpty()) {
        throw Refused.invalid("file", "bankstatements.empty");
      }
      return statements;
    }
  }

  /** The document may stand in an envelope. */
  private static StatementFormat format(XmlSource xml) {
    while (xml.nextWithin(0)) {
      if (xml.name().equals("Document")) {
        Matcher known = NAMESPACE.matcher(xml.namespace());
        if (!known.matches()) {
          throw Refused.invalid("file", "bankstatements.version", Told.shortened(xml.namespace()));
        }
        return StatementFormat.valueOf("CAMT_" + known.group(1));
      }
    }
    throw Refused.invalid("file", "bankstatements.notCamt");
  }
}
