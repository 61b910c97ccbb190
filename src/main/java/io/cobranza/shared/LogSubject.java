package io.cobranza.shared;

import org.slf4j.MDC;

/**
 * Which invoice and customer the lines of the log are about, as far as this thread knows: their
 * numbers and nothing else. Which case, the engine adds itself.
 */
public final class LogSubject {

  private static final String INVOICE = "invoice";
  private static final String CUSTOMER = "customer";

  /** As long as a number may be in the ledger. */
  private static final int LONGEST = 100;

  private LogSubject() {}

  /** Null if nobody knows. */
  public static void invoice(String number) {
    tell(INVOICE, number);
  }

  /** Null if nobody knows. */
  public static void customer(String number) {
    tell(CUSTOMER, number);
  }

  /** What this thread does next is about something else. */
  public static void forget() {
    MDC.remove(INVOICE);
    MDC.remove(CUSTOMER);
  }

  private static void tell(String what, String number) {
    if (number == null) {
      MDC.remove(what);
    } else {
      MDC.put(what, number.substring(0, Math.min(LONGEST, number.length())));
    }
  }
}
