package io.cobranza.correspondence;

import java.util.Locale;

/** The letters the practice knows, each with a template of its own in every language. */
public enum LetterKind {
  FIRST_REMINDER,
  SECOND_REMINDER,
  NOTICE_45_DAYS,
  SUSPENSION_NOTICE,
  FINAL_DEMAND,
  PROMISE_REMINDER,
  BROKEN_PROMISE_CLAIM,
  DISPUTE_ACCEPTED,
  DISPUTE_PARTLY_ACCEPTED,
  DISPUTE_REJECTED,
  INVOICE_COPY,
  AGENCY_HANDOVER,
  AGENCY_RECALL;

  /** Whether it is addressed to the agency, not to the customer. */
  public boolean isToAgency() {
    return this == AGENCY_HANDOVER || this == AGENCY_RECALL;
  }

  /** The name outside Java, such as {@code first-reminder}: in files, addresses and the API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
