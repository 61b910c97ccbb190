/** How the engine is doing, for those who keep it running. */
package io.cobranza.process.operations;
