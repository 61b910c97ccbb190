package io.cobranza.platform.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The groups of people, and the one program, that work with Cobranza. A person may be in several.
 */
public enum Group {
  COURTESY,
  COLLECTORS,
  SALES,
  /** Disputes about goods and service. */
  RESOLUTION,
  /** Invoices themselves: correct, complete, sent. */
  BILLING,
  /** Goods on their way to a customer, or back. */
  LOGISTICS,
  /** What complaints have in common, and what is done about it. */
  QUALITY,
  /** Money that came in, and whose it is. */
  CASH,
  /** Claims before a court. */
  LEGAL,
  SUPERVISORS,
  AUDITORS,
  PROCESS_OWNERS,
  ADMINISTRATORS,
  /** The program that keeps the ledger; it uses the API and no page but the import. */
  ERP,
  /** The program that gathers what operators watch; it sees numbers and nothing else. */
  MONITORING;

  /** As diagrams and the administration of users write it, such as {@code process-owners}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a login of this group may be asked for, such as {@code ROLE_PROCESS_OWNERS}. */
  public String authority() {
    return "ROLE_" + name();
  }

  /** Empty for a group that an administrator made and that has no meaning here. */
  public static Optional<Group> of(String id) {
    return Arrays.stream(values()).filter(group -> group.id().equals(id)).findFirst();
  }
}
