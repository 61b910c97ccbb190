package io.cobranza.ledger.documents;

/**
 * A stored document with its content.
 *
 * @param content not changed by whoever reads it
 */
public record Document(DocumentFacts facts, byte[] content) {}
