/**
 * Letters to customers and to the agency: planned by a row in the caller's transaction, written and
 * sent afterwards by a relay, kept exactly as sent. {@link
 * io.cobranza.letters.correspondence.Letters} is the way in; {@link
 * io.cobranza.letters.correspondence.LetterFactsSource} is what this capability asks back.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "ledger.cash",
      "ledger.customers",
      "practice.policy",
      "practice.outlook",
      "shared",
      "platform"
    })
package io.cobranza.letters.correspondence;
