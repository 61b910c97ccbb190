/** Whether what stands in the database is true to itself: {@code oracle/check-ledger.sql}. */
package io.cobranza.platform.oracle;
