/** The people of the engine: who they are, what they may do, which lists they find in Tasklist. */
package io.cobranza.process.people;
