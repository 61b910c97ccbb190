package io.cobranza.letters.correspondence;

/**
 * The mail server takes no letters, of nobody: they wait until it does. Published once when that
 * begins, in the transaction that records it.
 *
 * @param reason what it said, or what was seen of it, in English, for a person to judge
 */
public record MailServerFails(String reason) {}
