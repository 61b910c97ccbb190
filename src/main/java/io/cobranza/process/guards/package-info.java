/** What comes from outside is checked here before the engine acts on it. */
package io.cobranza.process.guards;
