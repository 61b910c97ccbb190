/** The words that the diagrams and the code share. */
package io.cobranza.process.model;
