package io.cobranza.letters.correspondence;

/** The mail server has taken a letter again, after {@link MailServerFails}. */
public record MailServerWorks() {}
