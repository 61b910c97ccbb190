/** What the steps of the diagrams do: one page a diagram, each step under the label of its task. */
package io.cobranza.process.steps;
