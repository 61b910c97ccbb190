package io.cobranza.desk.alerts;

import java.util.Set;

/**
 * Whoever looks at alerts.
 *
 * @param user the login
 * @param groups the ids of the groups it is in
 * @param seesAll whether also those of other groups
 */
record Reader(String user, Set<String> groups, boolean seesAll) {}
