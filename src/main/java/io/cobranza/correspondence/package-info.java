/**
 * Letters to customers and to the agency: planned by a row in the caller's transaction, written and
 * sent afterwards by a relay, kept exactly as sent. {@link io.cobranza.correspondence.Letters} is
 * the way in; {@link io.cobranza.correspondence.LetterFactsSource} is what this capability asks
 * back.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"customers", "policy", "shared"})
package io.cobranza.correspondence;
