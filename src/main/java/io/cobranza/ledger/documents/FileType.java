package io.cobranza.ledger.documents;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file is, by its first bytes: its name and what a browser says of it prove nothing. */
enum FileType {
  PDF("application/pdf", "pdf", "255044462d"),
  PNG("image/png", "png", "89504e470d0a1a0a"),
  JPEG("image/jpeg", "jpg", "ffd8ff");

  private final String contentType;
  private final String ending;
  private final byte[] firstBytes;

  FileType(String contentType, String ending, String firstBytes) {
    this.contentType = contentType;
    this.ending = ending;
    this.firstBytes = HexFormat.of().parseHex(firstBytes);
  }

  static Optional<FileType> of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
  }

  String contentType() {
    return contentType;
  }

  String ending() {
    return ending;
  }

  private boolean begins(byte[] content) {
    return content.length > firstBytes.length
        && Arrays.equals(content, 0, firstBytes.length, firstBytes, 0, firstBytes.length);
  }
}
