package io.cobranza.shared;

/**
 * A file that goes with a letter.
 *
 * @param fileName as the reader sees it, with its ending
 * @param contentType such as {@code application/pdf}
 * @param content the bytes, not changed afterwards
 */
public record Attachment(String fileName, String contentType, byte[] content) {}
