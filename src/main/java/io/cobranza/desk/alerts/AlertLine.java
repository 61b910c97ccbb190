package io.cobranza.desk.alerts;

import io.cobranza.shared.CustomerId;

/**
 * Which line of the page somebody takes note of, and whose it is.
 *
 * @param customer null if it is about none in particular
 */
record AlertLine(CustomerId customer, String kind, String group, String owner) {

  boolean isFor(Reader reader) {
    return reader.seesAll()
        || reader.groups().contains(group) && (owner == null || owner.equals(reader.user()));
  }
}
