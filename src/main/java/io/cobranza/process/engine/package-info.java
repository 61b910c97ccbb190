/** Tells the engine what happened and when things fall due; how it is set up. */
package io.cobranza.process.engine;
