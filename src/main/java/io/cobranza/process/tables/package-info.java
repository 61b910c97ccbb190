/** Asks the decision tables, and puts before them what they have to know. */
package io.cobranza.process.tables;
